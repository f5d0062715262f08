// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secret.h"

#include <QList>

//! \a text without any of \a secrets: called where a text about the wire is made, never later.
[[nodiscard]] QString withoutSecrets(QString text, const QList<Secret> &secrets);
