// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

//! How \a word, in lower case, is written with Latin letters: as on maps and in the press (yu, kh),
//! in passports (iu), informally (yu, h, sch) and by scholars (ju, h, c). Each spelling once; empty
//! where nothing is Cyrillic.
//! Sources: BGN/PCGN 1947; ICAO Doc 9303 part 3, section 6; ISO 9:1995 (read 2026-11).
[[nodiscard]] QStringList romanizationsOf(QStringView word);
//! How \a word, in lower case, is written where ä, ö and ü are not at hand: ae, oe, ue, and aa for
//! å; empty where there is nothing of that kind in it.
[[nodiscard]] QString withUmlautsSpelledOut(QStringView word);
