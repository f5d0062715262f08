// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "codeform.h"
#include "createparameters.h"

#include <QUrl>

//! Where a copied request goes, and the user whose webhook it is.
struct CodeTarget {
    QUrl portal;
    PersonId user;
};

//! `imbot.chat.add` with \a parameters, as a program of the form \a form would call it. The secret
//! of the webhook stands as a placeholder.
//! Source: REST reference, section 2.1; https://apidocs.bitrix24.com, "How to use examples" and
//! imbot.chat.add (read 2026-11).
[[nodiscard]] QString requestCode(CodeForm form, const QList<Parameter> &parameters,
                                  const CodeTarget &target);
