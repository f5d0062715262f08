// SPDX-License-Identifier: Apache-2.0
#include "texts.h"

#include "hostlabel.h"

#include <QLocale>

#include <limits>

namespace {

//! Fits what %n takes.
int counted(qint64 number)
{
    return int(qMin<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace

QString Texts::sentence(const Problem &problem)
{
    const int excess = counted(problem.actual - problem.limit);
    const QString limit = QLocale().toString(problem.limit);
    switch (problem.kind) {
    case Problem::Kind::NoParticipants:
        return tr("Choose at least one person.", "@info problem of Participants");
    case Problem::Kind::TitleBlank:
        return tr("Without a title the portal invents one from the color or the members’ names.",
                  "@info remark about Title");
    case Problem::Kind::TitleTooLong:
        return tr("The title is %n character(s) too long; the portal takes %1.",
                  "@info problem of Title", excess)
            .arg(limit);
    case Problem::Kind::MessageTooLong:
        return tr("The welcome message is %n character(s) too long; the portal takes %1.",
                  "@info problem of Welcome message", excess)
            .arg(limit);
    case Problem::Kind::DescriptionTooLong:
        return tr("The description is %n character(s) too long; %1 are possible.",
                  "@info problem of Description", excess)
            .arg(limit);
    case Problem::Kind::EntityTypeTooLong:
        return tr("The entity type is %n character(s) too long; the portal takes %1.",
                  "@info problem of Entity type", excess)
            .arg(limit);
    case Problem::Kind::EntityTypeReserved:
        return tr("This entity type would make the portal treat the chat as something else, "
                  "such as the general chat or a channel. Choose another one.",
                  "@info problem of Entity type");
    case Problem::Kind::EntityTypeOfModule:
        return tr("This entity type belongs to a module of the portal, which may take the chat "
                  "for its own. Use it anyway?",
                  "@info question about Entity type");
    case Problem::Kind::EntityIdTooLong:
        return tr("The entity ID is %n character(s) too long; the portal takes %1.",
                  "@info problem of Entity ID", excess)
            .arg(limit);
    case Problem::Kind::EntityIdMissing:
        return tr("An entity type needs an entity ID too. Enter one, or empty the type.",
                  "@info problem of Entity ID");
    case Problem::Kind::EntityTypeMissing:
        return tr("An entity ID needs an entity type too. Enter one, or empty the ID.",
                  "@info problem of Entity type");
    case Problem::Kind::EntityTypeZero:
        return tr("The portal does not store “0” as an entity type. Choose another one.",
                  "@info problem of Entity type");
    case Problem::Kind::EntityIdZero:
        return tr("The portal does not store “0” as an entity ID. Choose another one.",
                  "@info problem of Entity ID");
    case Problem::Kind::OwnerNotInvited:
        return tr("The owner is not among the participants. Add them, or choose another owner.",
                  "@info problem of Owner");
    case Problem::Kind::AvatarTooLarge:
        return tr("The picture has %1; at most %2 can be sent. Choose a smaller one.",
                  "@info problem of Avatar")
            .arg(QLocale().formattedDataSize(problem.actual),
                 QLocale().formattedDataSize(problem.limit));
    }
    Q_UNREACHABLE();
}

QString Texts::sentence(WebhookAddress::Mistake mistake)
{
    switch (mistake) {
    case WebhookAddress::Mistake::Empty:
        return tr("Paste the address of an incoming webhook.", "@info problem of Webhook address");
    case WebhookAddress::Mistake::NotAnAddress:
        return tr("This is not an address. A webhook’s address begins with https://.",
                  "@info problem of Webhook address");
    case WebhookAddress::Mistake::InsecureScheme:
        return tr("The address begins with http, so anybody on the way could read the webhook. "
                  "Use https.",
                  "@info problem of Webhook address");
    case WebhookAddress::Mistake::OtherScheme:
        return tr("The address of a webhook begins with https://, not with anything else.",
                  "@info problem of Webhook address");
    case WebhookAddress::Mistake::NotAWebhook:
        return tr("This address does not lead to a webhook: /rest/ with a number and a secret is "
                  "missing. Copy it from the webhook’s page in the portal.",
                  "@info problem of Webhook address");
    case WebhookAddress::Mistake::SecretMissing:
        return tr("The last part of the webhook’s address, its secret, is missing. Copy the whole "
                  "address.",
                  "@info problem of Webhook address");
    }
    Q_UNREACHABLE();
}

QString Texts::sentence(DecisionReason reason, const Entry &entry)
{
    const EntryState &state = entry.state;
    const auto number = [](const std::optional<ChatId> &chat) {
        return QString::number(chat ? chat->value() : 0);
    };
    switch (reason) {
    case DecisionReason::PairAlreadyUsed:
        return tr("A chat with this entity type and ID exists already: number %1. Open that one, "
                  "or create another.",
                  "@info decision")
            .arg(number(state.pairHolder));
    case DecisionReason::PairLookUpFailed:
        return tr("Whether a chat with this entity type and ID exists already could not be found "
                  "out. Nothing has been sent yet.",
                  "@info decision");
    case DecisionReason::LimitPersists:
        return tr("The portal has asked for a pause %n time(s) in a row and has not run the "
                  "request. Send it again later.",
                  "@info decision", state.deferrals);
    case DecisionReason::AddressMoved:
        return tr("The portal says that it has moved to %1. Go there only if you know that "
                  "address; nothing has been created at the old one.",
                  "@info decision")
            .arg(state.newBase ? hostLabelOf(*state.newBase) : QString());
    case DecisionReason::CannotBeProven:
        return tr("The portal was asked and shows no such chat, but with this connection that "
                  "proves nothing yet. Look in the portal whether the chat is there.",
                  "@info decision");
    case DecisionReason::LookUpsFailed:
        return tr("The portal could not be asked whether the chat was created. Look in the portal, "
                  "or check again.",
                  "@info decision");
    }
    Q_UNREACHABLE();
}
