// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "personrecord.h"

#include <QList>

//! \a count people of a large company, the same ones each time: common and rare Russian names, and
//! Latin ones; some namesakes.
[[nodiscard]] QList<PersonRecord> manyPeople(int count);
