// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace BbCode {

//! One code between square brackets, as it stands in a text.
struct Tag {
    enum class Kind {
        Bold,
        Italic,
        Underline,
        Strikethrough,
        Code,
        Link,
        Chat,
        Put,
        Send,
        Phone,
        Mention,
        Color,
        Size,
        LineBreak
    };
    static constexpr int kinds = int(Kind::LineBreak) + 1;

    Kind kind{};
    bool closing = false;
    QStringView value; //!< What follows "=", of an opening [url=…], [user=…] and their like.
    qsizetype length = 0; //!< With the brackets.
};

//! The code that \a text begins with; nothing: its first bracket is only a bracket. Reads no
//! further than the next bracket or the end of the line.
[[nodiscard]] std::optional<Tag> tagAt(QStringView text);

//! Whether \a address is one that a message may link to: of the web, a mail or a telephone.
[[nodiscard]] bool isLinkable(QStringView address);

} // namespace BbCode
