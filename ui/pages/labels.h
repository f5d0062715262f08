// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLabel;
class QWidget;

//! The kinds of label that pages are made of. All show plain text: much of what they say comes from
//! a portal, and Qt would guess rich text otherwise.
namespace Labels {

//! A page's or dialog's title.
[[nodiscard]] QLabel *heading(QWidget *parent);
//! The bold name of a field; give it a buddy.
[[nodiscard]] QLabel *field(QWidget *parent);
//! Sentences, wrapped.
[[nodiscard]] QLabel *words(QWidget *parent);
//! What others wrote, wrapped: written in whichever direction, it begins on the line of our words.
[[nodiscard]] QLabel *foreign(QWidget *parent);
//! Something beside the point, in the secondary colour.
[[nodiscard]] QLabel *note(QWidget *parent);

} // namespace Labels
