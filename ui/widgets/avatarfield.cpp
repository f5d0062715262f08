// SPDX-License-Identifier: Apache-2.0
#include "avatarfield.h"

#include "avatardisc.h"
#include "icons.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int diameter = 92;
constexpr std::chrono::milliseconds unannouncedReading{300};

//! The kinds of pictures we read, as other programs offer them.
const QStringList &pictureFormats()
{
    static const QStringList formats{u"image/png"_s, u"image/jpeg"_s, u"image/webp"_s,
                                     u"image/gif"_s, u"image/bmp"_s};
    return formats;
}

QString localFileIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile()
                                                               : QString();
}

QString pictureFormatIn(const QMimeData &data)
{
    for (const QString &format : pictureFormats()) {
        if (data.hasFormat(format))
            return format;
    }
    return {};
}

bool hasPicture(const QMimeData &data)
{
    return !localFileIn(data).isEmpty() || !pictureFormatIn(data).isEmpty();
}

} // namespace

AvatarField::AvatarField(AskForFile askForFile, QWidget *parent)
    : QWidget(parent)
    , m_askForFile(std::move(askForFile))
{
    setAcceptDrops(true);
    buildContents();
    m_readingTimer.setSingleShot(true);
    m_readingTimer.setInterval(unannouncedReading);
    connect(&m_readingTimer, &QTimer::timeout, this, [this] {
        m_status->setText(tr("Reading the picture…", "@info:status"));
        m_status->show();
    });
    connect(m_choose, &QPushButton::clicked, this, &AvatarField::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &AvatarField::removeByPerson);
    retranslate();
}

void AvatarField::buildContents()
{
    m_disc = new AvatarDisc(diameter, this);
    m_choose = new QPushButton(this);
    m_remove = new QPushButton(this);
    m_remove->hide();
    m_status = new QLabel(this);
    m_status->setTextFormat(Qt::PlainText);
    m_status->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_disc, 0, Qt::AlignHCenter);
    column->addWidget(m_choose);
    column->addWidget(m_remove);
    column->addWidget(m_status);
    column->addStretch();
    setFocusProxy(m_choose);
}

void AvatarField::setAvatar(const std::optional<AvatarImage> &avatar)
{
    m_avatar = avatar;
    m_disc->setPicture(avatar ? avatar->preview : QImage());
    if (!avatar && m_remove->hasFocus())
        m_choose->setFocus();
    m_remove->setVisible(avatar.has_value());
    describe();
}

void AvatarField::setPlaceholder(const QString &initials, const QColor &background)
{
    m_disc->setPlaceholder(initials, background);
    describe();
}

void AvatarField::setReading(bool reading)
{
    if (reading) {
        m_readingTimer.start();
    } else {
        m_readingTimer.stop();
        m_status->hide();
        m_status->clear();
    }
}

void AvatarField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!hasPicture(*event->mimeData()))
        return;
    event->acceptProposedAction();
    m_disc->setHighlighted(true);
}

void AvatarField::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_disc->setHighlighted(false);
    QWidget::dragLeaveEvent(event);
}

void AvatarField::dropEvent(QDropEvent *event)
{
    m_disc->setHighlighted(false);
    if (take(*event->mimeData()))
        event->acceptProposedAction();
}

void AvatarField::keyPressEvent(QKeyEvent *event)
{
    const QMimeData *clipboard =
        event->matches(QKeySequence::Paste) ? QApplication::clipboard()->mimeData() : nullptr;
    if (!clipboard || !take(*clipboard))
        QWidget::keyPressEvent(event);
}

void AvatarField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The icons carry the palette's ink.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void AvatarField::chooseFile()
{
    m_askForFile(this, [field = QPointer(this)](const QString &path) {
        if (field)
            Q_EMIT field->fileChosen(path);
    });
}

void AvatarField::removeByPerson()
{
    setAvatar({});
    Q_EMIT avatarRemoved();
}

bool AvatarField::take(const QMimeData &offered)
{
    if (const QString path = localFileIn(offered); !path.isEmpty()) {
        Q_EMIT fileChosen(path);
        return true;
    }
    const QString format = pictureFormatIn(offered);
    if (format.isEmpty())
        return false;
    const QByteArray bytes = offered.data(format);
    if (bytes.isEmpty() || bytes.size() > maxDroppedBytes)
        return false;
    Q_EMIT dataDropped(bytes);
    return true;
}

void AvatarField::describe()
{
    m_disc->setAccessibleName(m_avatar ? tr("The chosen picture", "@info what the avatar shows")
                                       : tr("No picture: the initials %1 on the chat’s color",
                                            "@info what the avatar shows")
                                             .arg(m_disc->initials()));
}

void AvatarField::retranslate()
{
    m_choose->setText(tr("C&hoose picture…", "@action:button"));
    m_choose->setIcon(tintedIcon(u"picture"_s, palette()));
    m_choose->setToolTip(
        tr("PNG, JPEG, GIF, WebP or BMP; you can also drop one here", "@info:tooltip"));
    m_remove->setText(tr("&Remove picture", "@action:button"));
    m_remove->setIcon(tintedIcon(u"trash"_s, palette()));
    describe();
}
