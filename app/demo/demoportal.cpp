// SPDX-License-Identifier: Apache-2.0
#include "demoportal.h"

#include "chatpage.h"
#include "httpfront.h"
#include "portalstate.h"
#include "restdesk.h"
#include "samplepeople.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

//! \a length random characters of \a alphabet, from the system's generator.
QString randomText(QStringView alphabet, int length)
{
    QString text;
    for (int count = 0; count < length; ++count)
        text += alphabet[QRandomGenerator::system()->bounded(alphabet.size())];
    return text;
}

QString newSecret()
{
    return randomText(u"abcdefghijklmnopqrstuvwxyz0123456789", 16);
}

QString newClientId()
{
    return randomText(u"0123456789abcdef", 32);
}

void addBots(demo::BotBook &bots, const QString &clientId, bool hasForeignBot)
{
    bots.add({.id = demo::supportDeskBotId, .code = u"support_desk"_s, .clientId = clientId});
    bots.add({.id = demo::warehouseBotId, .code = u"warehouse"_s, .clientId = clientId});
    bots.add({.id = demo::releaseBotId, .code = u"release"_s, .clientId = clientId});
    if (hasForeignBot)
        bots.add({.id = demo::foreignBotId, .code = u"foreign"_s, .clientId = newClientId()});
}

std::unique_ptr<demo::PortalState> newState(const DemoPortalOptions &options,
                                            const QString &clientId)
{
    auto state = std::make_unique<demo::PortalState>();
    state->people = demo::samplePeople(options.people, options.seed,
                                       options.foreignBot ? demo::ForeignBot::Present
                                                          : demo::ForeignBot::Absent);
    addBots(state->bots, clientId, options.foreignBot);
    state->scopes = options.scopes;
    state->isLegacy = options.legacy;
    state->isCallerExtranet = options.extranetCaller;
    return state;
}

//! Every second one of the first few has a picture, at an address under \a folder.
void givePortraits(demo::PeopleBook &people, const QString &folder)
{
    constexpr int lastWithPicture = 60;
    for (int id = demo::restUserId; id <= lastWithPicture; id += 2) {
        const demo::Person *person = people.find(id);
        if (person && person->kind != demo::PersonKind::Bot)
            people.setAvatar(id, u"%1%2.png"_s.arg(folder).arg(id));
    }
}

demo::LeakyBucket bucketOf(const DemoBucket &limit)
{
    return demo::LeakyBucket(limit.capacity, limit.drainPerSecond);
}

std::optional<demo::LeakyBucket> bucketFrom(const std::optional<DemoBucket> &limit)
{
    if (!limit)
        return std::nullopt;
    return bucketOf(*limit);
}

QStringList textsOf(const demo::Chat &chat)
{
    QStringList texts;
    for (const demo::Message &message : chat.messages)
        texts.append(message.text);
    return texts;
}

DemoChat snapshotOf(const demo::Chat &chat)
{
    return {.id = chat.id,
            .title = chat.title,
            .description = chat.description,
            .message = chat.welcome,
            .isOpen = chat.isOpen,
            .color = chat.color,
            .owner = chat.owner,
            .users = chat.members,
            .managers = chat.managers,
            .entityType = chat.entityType,
            .entityId = chat.entityId,
            .avatar = chat.avatar,
            .messages = textsOf(chat),
            .receivedBody = chat.receivedBody};
}

} // namespace

DemoPortal::DemoPortal(DemoPortalOptions options)
    : m_options(std::move(options))
    , m_clientId(newClientId())
    , m_state(newState(m_options, m_clientId))
    , m_desk(std::make_unique<demo::RestDesk>(*m_state, newSecret(), bucketFrom(m_options.limit)))
    , m_front(std::make_unique<demo::HttpFront>(
          [this](const demo::HttpRequest &request) { return answer(request); }))
{
}

DemoPortal::~DemoPortal()
{
    stop();
}

bool DemoPortal::start(QString *error)
{
    if (!m_front->start(m_options.port, error))
        return false;
    const std::lock_guard lock(m_mutex);
    givePortraits(m_state->people, baseUrl().toString() + u"upload/people/"_s);
    return true;
}

void DemoPortal::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_stopped.notify_all();
    m_front->stop();
}

QUrl DemoPortal::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(m_front->port()));
}

QString DemoPortal::webhookAddress() const
{
    return u"%1rest/%2/%3/"_s.arg(baseUrl().toString()).arg(demo::restUserId).arg(m_desk->secret());
}

QString DemoPortal::clientId() const
{
    return m_clientId;
}

int DemoPortal::defaultBotId() const
{
    return demo::supportDeskBotId;
}

int DemoPortal::callerId() const
{
    return demo::restUserId;
}

QList<DemoChat> DemoPortal::chats() const
{
    const std::lock_guard lock(m_mutex);
    QList<DemoChat> chats;
    for (const demo::Chat &chat : m_state->chats.chats())
        chats.append(snapshotOf(chat));
    return chats;
}

int DemoPortal::callCount(const QString &method) const
{
    const std::lock_guard lock(m_mutex);
    return m_desk->runner().callCountOf(method);
}

void DemoPortal::setRefusal(const QString &method, const DemoRefusal &refusal)
{
    const std::lock_guard lock(m_mutex);
    m_desk->runner().plan(method,
                          {.refusal = {.code = refusal.code,
                                       .description = refusal.description,
                                       .httpStatus = refusal.httpStatus},
                           .times = refusal.times,
                           .isAfterRunning = refusal.afterRunning});
}

void DemoPortal::setOperating(const QString &method, std::chrono::seconds time)
{
    const std::lock_guard lock(m_mutex);
    m_desk->runner().setOperating(method, double(time.count()));
}

void DemoPortal::setScopes(const QStringList &scopes)
{
    const std::lock_guard lock(m_mutex);
    m_state->scopes = scopes;
}

void DemoPortal::setLatency(std::chrono::milliseconds latency)
{
    const std::lock_guard lock(m_mutex);
    m_options.latency = latency;
}

void DemoPortal::setLimit(const DemoBucket &limit)
{
    const std::lock_guard lock(m_mutex);
    m_desk->setBucket(bucketOf(limit));
}

void DemoPortal::revokeWebhook()
{
    const std::lock_guard lock(m_mutex);
    m_desk->revokeWebhook();
}

void DemoPortal::removeMember(int chat, int person)
{
    const std::lock_guard lock(m_mutex);
    if (demo::Chat *found = m_state->chats.find(chat))
        found->members.removeAll(person);
}

void DemoPortal::dismissPerson(int id)
{
    const std::lock_guard lock(m_mutex);
    m_state->people.dismiss(id);
}

void DemoPortal::renamePerson(int id, const QString &name)
{
    const std::lock_guard lock(m_mutex);
    m_state->people.rename(id, name);
}

void DemoPortal::setAvatar(int id, const QString &address)
{
    const std::lock_guard lock(m_mutex);
    m_state->people.setAvatar(id, address);
}

int DemoPortal::addPerson(const QString &firstName, const QString &lastName, const QString &email)
{
    const std::lock_guard lock(m_mutex);
    const int id = m_state->people.nextId();
    m_state->people.add({.id = id, .firstName = firstName, .lastName = lastName, .email = email});
    return id;
}

demo::HttpAnswer DemoPortal::answer(const demo::HttpRequest &request)
{
    if (request.path.startsWith("/rest/")) {
        waitForLatency();
        const std::lock_guard lock(m_mutex);
        return m_desk->answer(request);
    }
    const std::lock_guard lock(m_mutex);
    return demo::answerPage(*m_state, request);
}

void DemoPortal::waitForLatency()
{
    std::unique_lock lock(m_mutex);
    m_stopped.wait_for(lock, m_options.latency, [this] { return m_isStopping; });
}
