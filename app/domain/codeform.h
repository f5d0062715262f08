// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

//! The forms in which a request can be copied into other people's programs.
enum class CodeForm {
    Curl,
    PhpRestCommand, //!< As the portal's documentation of chat-bots writes its examples.
    PhpSdk, //!< bitrix24/b24phpsdk
    Bx24, //!< BX24.callMethod, in an application's page.
    JsSdk, //!< @bitrix24/b24jssdk
};

inline constexpr std::array allCodeForms{CodeForm::Curl, CodeForm::PhpRestCommand, CodeForm::PhpSdk,
                                         CodeForm::Bx24, CodeForm::JsSdk};
