"""Reads the value of every cell of the workbooks that a list names, with openpyxl's read-only mode."""
import sys

from openpyxl import load_workbook

cells = 0
with open(sys.argv[1], encoding="utf-8") as files:
    for file in files.read().splitlines():
        workbook = load_workbook(file, read_only=True, data_only=True)
        for sheet in workbook.worksheets:
            for row in sheet.iter_rows(values_only=True):
                for value in row:
                    if value is not None:
                        cells += 1
        workbook.close()
print(cells, "cells")
