// SPDX-License-Identifier: Apache-2.0
#include "requestcode.h"

#include "codeliterals.h"
#include "wirenames.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

using CodeLiterals::PhpList;

constexpr auto noWebhookSecret = "YOUR_WEBHOOK_SECRET"_L1;

QString webhookOf(const CodeTarget &target)
{
    return target.portal.adjusted(QUrl::StripTrailingSlash).toString(QUrl::FullyEncoded)
        + u"/rest/%1/%2/"_s.arg(target.user.value()).arg(noWebhookSecret);
}

//! One line for each parameter; \a write makes it of name and value.
template <typename Write>
QString linesOf(const QList<Parameter> &parameters, int indent, Write write)
{
    const QString before = u'\n' + QString(indent, u' ');
    QStringList lines;
    for (const Parameter &parameter : parameters)
        lines += before + write(parameter);
    return lines.join(u',');
}

QString jsonLines(const QList<Parameter> &parameters)
{
    return linesOf(parameters, 2, [](const Parameter &parameter) {
        return u"\"%1\": "_s.arg(parameter.name) + CodeLiterals::json(parameter.value);
    });
}

QString phpLines(const QList<Parameter> &parameters, int indent, PhpList list)
{
    return linesOf(parameters, indent, [list](const Parameter &parameter) {
        return u"'%1' => "_s.arg(parameter.name) + CodeLiterals::php(parameter.value, list);
    });
}

QString javaScriptLines(const QList<Parameter> &parameters, int indent)
{
    return linesOf(parameters, indent, [](const Parameter &parameter) {
        return parameter.name + u": "_s + CodeLiterals::javaScript(parameter.value);
    });
}

//! The body goes through a here-document: an argument may not be longer than 128 KiB, and pictures
//! are.
QString curl(const QList<Parameter> &parameters, const CodeTarget &target)
{
    return "curl -X POST "_L1 + CodeLiterals::shell(webhookOf(target) + createMethod)
        + " \\\n  -H 'Content-Type: application/json' \\\n  -H 'Accept: application/json' \\\n"
          "  --data-binary @- <<'END'\n{"_L1
        + jsonLines(parameters) + "\n}\nEND\n"_L1;
}

QString phpRestCommand(const QList<Parameter> &parameters)
{
    return "$result = restCommand(\n    '"_L1 + createMethod + "',\n    Array("_L1
        + phpLines(parameters, 8, PhpList::Array) + "\n    ),\n    $_REQUEST[\"auth\"]\n);\n"_L1;
}

QString phpSdk(const QList<Parameter> &parameters, const CodeTarget &target)
{
    return "use Bitrix24\\SDK\\Services\\ServiceBuilderFactory;\n\n"
           "$serviceBuilder = ServiceBuilderFactory::createServiceBuilderFromWebhook(\n    "_L1
        + CodeLiterals::php(webhookOf(target), PhpList::Brackets)
        + "\n);\n$chatId = $serviceBuilder->core->call(\n    '"_L1 + createMethod + "',\n    ["_L1
        + phpLines(parameters, 8, PhpList::Brackets)
        + "\n    ]\n)->getResponseData()->getResult()[0];\n"_L1;
}

QString bx24(const QList<Parameter> &parameters)
{
    return "BX24.callMethod(\n    '"_L1 + createMethod + "',\n    {"_L1
        + javaScriptLines(parameters, 8)
        + "\n    },\n    function (result) {\n        if (result.error()) {\n"
          "            console.error(result.error());\n        } else {\n"
          "            console.log(result.data());\n        }\n    }\n);\n"_L1;
}

//! The SDK repeats a call that a server broke off up to three times, and a create must not be
//! (measured: 502 and a lost connection made three POSTs, and one with this). It reads the address
//! of a webhook only where the portal has no path of its own. Source: b24jssdk 2.2.0, read 2026-12.
QString jsSdkClient(const CodeTarget &target)
{
    constexpr auto once = "{ restrictionParams: { maxRetries: 1 } }"_L1;
    const QString path = target.portal.path();
    if (path.isEmpty() || path == u'/')
        return "B24Hook.fromWebhookUrl(\n    "_L1 + CodeLiterals::javaScript(webhookOf(target))
            + ",\n    "_L1 + once + "\n)"_L1;
    const QString portal = target.portal.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    return "new B24Hook(\n    { b24Url: "_L1 + CodeLiterals::javaScript(portal) + ", userId: "_L1
        + QString::number(target.user.value()) + ", secret: '"_L1 + noWebhookSecret
        + "' },\n    "_L1 + once + "\n)"_L1;
}

QString jsSdk(const QList<Parameter> &parameters, const CodeTarget &target)
{
    return "import { B24Hook } from '@bitrix24/b24jssdk';\n\nconst $b24 = "_L1 + jsSdkClient(target)
        + ";\nconst response = await $b24.actions.v2.call.make({\n    method: '"_L1 + createMethod
        + "',\n    params: {"_L1 + javaScriptLines(parameters, 8)
        + "\n    }\n});\n"
          "if (!response.isSuccess) {\n"
          "    throw new Error(response.getErrorMessages().join('; '));\n}\n"
          "const chatId = response.getData().result;\n"_L1;
}

} // namespace

QString requestCode(CodeForm form, const QList<Parameter> &parameters, const CodeTarget &target)
{
    switch (form) {
    case CodeForm::Curl:
        return curl(parameters, target);
    case CodeForm::PhpRestCommand:
        return phpRestCommand(parameters);
    case CodeForm::PhpSdk:
        return phpSdk(parameters, target);
    case CodeForm::Bx24:
        return bx24(parameters);
    case CodeForm::JsSdk:
        return jsSdk(parameters, target);
    }
    Q_UNREACHABLE();
    return {};
}
