// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

//! What is left of \a latin, a folded word in Latin letters, when everything is dropped in which
//! the ways of writing one Russian name differ: `shch`, `sch`, `sh` and `s` are one, as are `kh`
//! and `h`, `ts` and `ch`, `yu`, `iu`, `ju` and `u`; doubled letters are single. Two spellings of a
//! name have the same skeleton; so have some names that differ, hence whoever compares skeletons
//! ranks them below spellings. More than one where a letter is read in two ways (`j` in Julia and
//! in Jennifer).
[[nodiscard]] QStringList skeletonsOf(const QString &latin);
//! Those of \a latin without one of its letters, or with two neighbours exchanged: what may have
//! been meant where a typing error has torn letters apart that are one sound.
[[nodiscard]] QStringList repairedSkeletonsOf(const QString &latin);
