// SPDX-License-Identifier: Apache-2.0
#include "createbody.h"
#include "sampledata.h"
#include "wirenames.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(CHATWRIGHT_TEST_DATA "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray indented(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).toJson(QJsonDocument::Indented);
}

ChatDraft minimalDraft()
{
    ChatDraft draft = sampleDraft({});
    draft.addMe = false;
    return draft;
}

ChatDraft fullDraft()
{
    ChatDraft draft = sampleDraft(u"Смена 12 \U0001F680 <b>night</b>"_s);
    draft.participants.append({.id = PersonId(9'007'199'254'740'993), .name = {}, .position = {}});
    draft.color = ChatColor::LightBlue;
    draft.type = ChatType::Open;
    draft.owner = PersonId(2);
    draft.message = u"Hello,\n\"all\" \\ of you"_s;
    draft.description = u"مرحبا"_s;
    draft.avatar = AvatarImage{QByteArray::fromHex("89504e470d0a1a0afbff"), {}};
    return draft;
}

} // namespace

class TestCreateBody : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatIsSetAndNothingElse_data();
    void sendsWhatIsSetAndNothingElse();
    void namesEveryColour();
    void putsTheAvatarInPlainBase64();
};

void TestCreateBody::sendsWhatIsSetAndNothingElse_data()
{
    QTest::addColumn<ChatDraft>("draft");
    QTest::addColumn<QString>("file");
    QTest::newRow("people alone") << minimalDraft() << u"create-minimal.json"_s;
    QTest::newRow("everything") << fullDraft() << u"create-full.json"_s;
}

void TestCreateBody::sendsWhatIsSetAndNothingElse()
{
    QFETCH(ChatDraft, draft);
    QFETCH(QString, file);

    const QByteArray body =
        createBody(requestOf(draft), {u"CHAT"_s, u"chatwright|key|1"_s}, Secret(u"client-id"_s));
    QVERIFY(!body.contains('\n'));
    QCOMPARE(QString::fromUtf8(indented(body)), QString::fromUtf8(dataFile(file)));
}

void TestCreateBody::namesEveryColour()
{
    // Source: REST reference, section 3.
    const QStringList expected{u"RED"_s,       u"GREEN"_s,   u"MINT"_s,  u"LIGHT_BLUE"_s,
                               u"DARK_BLUE"_s, u"PURPLE"_s,  u"AQUA"_s,  u"PINK"_s,
                               u"LIME"_s,      u"BROWN"_s,   u"AZURE"_s, u"KHAKI"_s,
                               u"SAND"_s,      u"MARENGO"_s, u"GRAY"_s,  u"GRAPHITE"_s};
    QStringList names;
    for (const ChatColor color : allChatColors)
        names.append(wireName(color));
    QCOMPARE(names, expected);
}

void TestCreateBody::putsTheAvatarInPlainBase64()
{
    const QByteArray picture = QByteArray::fromHex("89504e470d0a1a0a") + QByteArray(300, '\xfe');
    ChatDraft draft = sampleDraft();
    draft.avatar = AvatarImage{picture, {}};
    const QByteArray body = createBody(requestOf(draft), {u"CHAT"_s, u"x"_s}, Secret());

    const QString text = QJsonDocument::fromJson(body)["AVATAR"_L1].toString();
    QCOMPARE(QByteArray::fromBase64(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors),
             picture);
    QVERIFY(!text.startsWith("data:"_L1));
}

QTEST_GUILESS_MAIN(TestCreateBody)
#include "tst_createbody.moc"
