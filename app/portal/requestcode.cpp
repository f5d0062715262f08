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

QString jsSdk(const QList<Parameter> &parameters, const CodeTarget &target)
{
    return "import { B24Hook } from '@bitrix24/b24jssdk';\n\nconst $b24 = B24Hook.fromWebhookUrl("_L1
        + CodeLiterals::javaScript(webhookOf(target))
        + ");\nconst response = await $b24.actions.v2.call.make({\n    method: '"_L1 + createMethod
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
