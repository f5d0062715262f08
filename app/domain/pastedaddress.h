// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

//! The one address in what a person has pasted: a bare address, one in quotes, brackets or a
//! sentence, one with JSON's escaped slashes or wholly percent-encoded, or a curl line. An address
//! without a scheme gets "https://". Empty if there is nothing that looks like an address. Of
//! several addresses the first with a path "/rest/" is taken.
[[nodiscard]] QString addressInPastedText(const QString &text);
