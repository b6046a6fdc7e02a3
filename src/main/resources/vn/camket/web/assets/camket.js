// All pages work without this: it lets a workbook be dropped, and looks again when an answer is awaited.
"use strict";
for (const zone of document.querySelectorAll(".drop")) {
  const input = zone.querySelector("input[type=file]");
  for (const kind of ["dragenter", "dragover"]) {
    zone.addEventListener(kind, event => { event.preventDefault(); zone.classList.add("over"); });
  }
  for (const kind of ["dragleave", "drop"]) {
    zone.addEventListener(kind, event => { event.preventDefault(); zone.classList.remove("over"); });
  }
  zone.addEventListener("drop", event => {
    if (event.dataTransfer.files.length === 1) {
      input.files = event.dataTransfer.files;
      input.form.requestSubmit();
    }
  });
}
const waiting = document.querySelector("[data-awaits]");
if (waiting) {
  const look = async () => {
    try {
      const answer = await fetch(location.href, { credentials: "same-origin" });
      if (answer.status !== 202) {
        location.reload();
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const said = page.querySelector("[data-awaits]");
      if (said && said.textContent !== waiting.textContent) {
        waiting.textContent = said.textContent;
      }
    } catch (lost) {
      // The connection may come back.
    }
    setTimeout(look, 1000);
  };
  setTimeout(look, 700);
}
