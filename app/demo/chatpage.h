// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "httpmessage.h"

namespace demo {

struct PortalState;

//! The pages that a browser sees: `/` says what this is, `/online/?IM_DIALOG=chatN` shows a chat,
//! `/upload/chatN` its picture, `/upload/people/N.png` that of a person.
[[nodiscard]] HttpAnswer answerPage(const PortalState &portal, const HttpRequest &request);

} // namespace demo
