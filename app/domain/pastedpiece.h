// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pastedanchors.h"

//! Who is in \a piece, which stands between two separators: one cell, or several where it holds
//! several people: "12 15 anna@example.com". What stands before an address, or behind one that
//! comes first, is the name that belongs to it.
[[nodiscard]] QList<PastedCell> cellsInPiece(const QString &piece, PastedAnchors &anchors);
