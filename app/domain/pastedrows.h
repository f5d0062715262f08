// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pastedlines.h"

//! Finds the rows of a sheet without titles: lines with tabs, and lines that follow one another and
//! have the same kinds of cells. A number in a row is perhaps nobody's ID; numbers that count the
//! rows or the lines of a list are taken away.
void findRows(QList<PastedLine> &lines);
