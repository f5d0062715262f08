// SPDX-License-Identifier: Apache-2.0
#include "redaction.h"

QString withoutSecrets(QString text, const QList<Secret> &secrets)
{
    for (const Secret &secret : secrets)
        text = secret.redacted(text);
    return text;
}
