// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

//! The text in \a bytes of a file whose encoding nobody tells: UTF-8, UTF-16 in either order, with
//! a mark or without, otherwise Windows-1251, as spreadsheets save Russian texts.
[[nodiscard]] QString decodedText(const QByteArray &bytes);
