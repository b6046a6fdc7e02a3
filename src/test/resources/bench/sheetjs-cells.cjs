// Reads the value of every cell of the workbooks that a list names, with SheetJS; what is not asked for is left out.
const fs = require("fs");
const path = require("path");
const XLSX = require(path.resolve(process.argv[3], "xlsx"));

let cells = 0;
for (const file of fs.readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean)) {
  const workbook = XLSX.readFile(file, { dense: true, cellFormula: false, cellHTML: false, cellText: false });
  for (const name of workbook.SheetNames) {
    // 0.18.5 keeps the rows of a dense sheet in the sheet itself.
    for (const row of workbook.Sheets[name]) {
      for (const cell of row || []) {
        if (cell && cell.v !== undefined) {
          cells++;
        }
      }
    }
  }
}
console.log(cells, "cells");
