<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AskingNote</name>
    <message numerus="yes">
        <source>The portal has not answered for %n of them.</source>
        <comment>@info:status IDs and e-mail addresses</comment>
        <translation>
            <numerusform>The portal has not answered for %n of them.</numerusform>
            <numerusform>The portal has not answered for %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatForm</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>@info number of participants</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people and you</source>
        <comment>@info number of participants</comment>
        <translation>
            <numerusform>%n person and you</numerusform>
            <numerusform>%n people and you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatPreview</name>
    <message numerus="yes">
        <source>Open chat · %n member(s)</source>
        <comment>@info preview of a chat</comment>
        <translation>
            <numerusform>Open chat · %n member</numerusform>
            <numerusform>Open chat · %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Private chat · %n member(s)</source>
        <comment>@info preview of a chat</comment>
        <translation>
            <numerusform>Private chat · %n member</numerusform>
            <numerusform>Private chat · %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invited %2 and %n more</source>
        <comment>@info preview of a chat</comment>
        <translation>
            <numerusform>%1 invited %2 and %n more</numerusform>
            <numerusform>%1 invited %2 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatsPage</name>
    <message numerus="yes">
        <source>%n chats</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>@action:button chosen people who are not shown</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message numerus="yes">
        <source>%n people have left the company. The portal will not add them to the chat.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n person has left the company. The portal will not add this person to the chat.</numerusform>
            <numerusform>%n people have left the company. The portal will not add them to the chat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenDialog</name>
    <message numerus="yes">
        <source>%n people chosen</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people found of %1 chosen</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n person found of %1 chosen</numerusform>
            <numerusform>%n people found of %1 chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have left the company. The portal will not add them to the chat.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n person has left the company. The portal will not add this person to the chat.</numerusform>
            <numerusform>%n people have left the company. The portal will not add them to the chat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreateFlow</name>
    <message numerus="yes">
        <source>Invite %n people?</source>
        <comment>@title:window</comment>
        <translation>
            <numerusform>Invite %n person?</numerusform>
            <numerusform>Invite %n people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Invite %n people</source>
        <comment>@action:button</comment>
        <translation>
            <numerusform>&amp;Invite %n person</numerusform>
            <numerusform>&amp;Invite %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftChecker</name>
    <message numerus="yes">
        <source>%n things are in the way:</source>
        <comment>@info problems of a form</comment>
        <translation>
            <numerusform>%n thing is in the way:</numerusform>
            <numerusform>%n things are in the way:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryExport</name>
    <message numerus="yes">
        <source>%n chats are saved in “%1”.</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%n chat is saved in “%1”.</numerusform>
            <numerusform>%n chats are saved in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryNotices</name>
    <message numerus="yes">
        <source>And %n more chats.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>And %n more chat.</numerusform>
            <numerusform>And %n more chats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryRowWords</name>
    <message numerus="yes">
        <source>%n people invited</source>
        <comment>@item</comment>
        <translation>
            <numerusform>%n person invited</numerusform>
            <numerusform>%n people invited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message numerus="yes">
        <source>Waiting for the portal’s pace: about %n seconds</source>
        <comment>@info:progress</comment>
        <translation>
            <numerusform>Waiting for the portal’s pace: about %n second</numerusform>
            <numerusform>Waiting for the portal’s pace: about %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · chat %2 · %n people invited</source>
        <comment>@info title · number · count</comment>
        <translation>
            <numerusform>%1 · chat %2 · %n person invited</numerusform>
            <numerusform>%1 · chat %2 · %n people invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The portal asks us to wait %n seconds</source>
        <comment>@info:progress</comment>
        <translation>
            <numerusform>The portal asks us to wait %n second</numerusform>
            <numerusform>The portal asks us to wait %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>@info names, count of people</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetPortalDialog</name>
    <message numerus="yes">
        <source>What became of %n chats is not known yet. They stay in the list and wait until this portal is connected again; taken out of the list, they are followed no longer.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>What became of %n chat is not known yet. It stays in the list and waits until this portal is connected again; taken out of the list, it is followed no longer.</numerusform>
            <numerusform>What became of %n chats is not known yet. They stay in the list and wait until this portal is connected again; taken out of the list, they are followed no longer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormPortal</name>
    <message numerus="yes">
        <source>The %n people you chose belong to %1 and wait there.</source>
        <comment>@info:status a portal</comment>
        <translation>
            <numerusform>The %n person you chose belongs to %1 and waits there.</numerusform>
            <numerusform>The %n people you chose belong to %1 and wait there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n people you chose here before are back.</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>The %n person you chose here before is back.</numerusform>
            <numerusform>The %n people you chose here before are back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeychainWords</name>
    <message numerus="yes">
        <source>The keychain did not give up the secrets of %n portals. Look for “chatwright” in its own program and remove them there.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>The keychain did not give up the secrets of %n portal. Look for “chatwright” in its own program and remove them there.</numerusform>
            <numerusform>The keychain did not give up the secrets of %n portals. Look for “chatwright” in its own program and remove them there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%1, %n open</source>
        <comment>@item:inlistbox a page, how many chats wait</comment>
        <translation>
            <numerusform>%1, %n open</numerusform>
            <numerusform>%1, %n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message numerus="yes">
        <source>%1 of %2: %n too many</source>
        <comment>@info characters typed, allowed</comment>
        <translation>
            <numerusform>%1 of %2: %n too many</numerusform>
            <numerusform>%1 of %2: %n too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteWords</name>
    <message numerus="yes">
        <source>%n people are called so</source>
        <comment>@item why nobody is added</comment>
        <translation>
            <numerusform>%n person is called so</numerusform>
            <numerusform>%n people are called so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%n person found</numerusform>
            <numerusform>%n people found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to choose</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%n to choose</numerusform>
            <numerusform>%n to choose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%n not found</numerusform>
            <numerusform>%n not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people found, the others are being looked for…</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%n person found, the others are being looked for…</numerusform>
            <numerusform>%n people found, the others are being looked for…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message numerus="yes">
        <source>%n person(s) chosen</source>
        <comment>@info:whatsthis</comment>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleNews</name>
    <message numerus="yes">
        <source>%n people added</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people removed</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%n person removed</numerusform>
            <numerusform>%n people removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePasting</name>
    <message numerus="yes">
        <source>%n people added. Ctrl+Z in the line takes them back.</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%n person added. Ctrl+Z in the line takes them back.</numerusform>
            <numerusform>%n people added. Ctrl+Z in the line takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message numerus="yes">
        <source>The clocks of this computer and of the portal are %n minute(s) apart. Set this computer’s clock right.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>The clocks of this computer and of the portal are %n minute apart. Set this computer’s clock right.</numerusform>
            <numerusform>The clocks of this computer and of the portal are %n minutes apart. Set this computer’s clock right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) belong to this CLIENT_ID.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n bot belongs to this CLIENT_ID.</numerusform>
            <numerusform>%n bots belong to this CLIENT_ID.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message numerus="yes">
        <source>adds %n people</source>
        <comment>@item what choosing a department does</comment>
        <translation>
            <numerusform>adds %n person</numerusform>
            <numerusform>adds %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>The title is %n character(s) too long; the portal takes %1.</source>
        <comment>@info problem of Title</comment>
        <translation>
            <numerusform>The title is %n character too long; the portal takes %1.</numerusform>
            <numerusform>The title is %n characters too long; the portal takes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The welcome message is %n character(s) too long; the portal takes %1.</source>
        <comment>@info problem of Welcome message</comment>
        <translation>
            <numerusform>The welcome message is %n character too long; the portal takes %1.</numerusform>
            <numerusform>The welcome message is %n characters too long; the portal takes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is %n character(s) too long; %1 are possible.</source>
        <comment>@info problem of Description</comment>
        <translation>
            <numerusform>The description is %n character too long; %1 are possible.</numerusform>
            <numerusform>The description is %n characters too long; %1 are possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The entity type is %n character(s) too long; the portal takes %1.</source>
        <comment>@info problem of Entity type</comment>
        <translation>
            <numerusform>The entity type is %n character too long; the portal takes %1.</numerusform>
            <numerusform>The entity type is %n characters too long; the portal takes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The entity ID is %n character(s) too long; the portal takes %1.</source>
        <comment>@info problem of Entity ID</comment>
        <translation>
            <numerusform>The entity ID is %n character too long; the portal takes %1.</numerusform>
            <numerusform>The entity ID is %n characters too long; the portal takes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The portal has asked for a pause %n time(s) in a row and has not run the request. Send it again later.</source>
        <comment>@info decision</comment>
        <translation>
            <numerusform>The portal has asked for a pause and has not run the request. Send it again later.</numerusform>
            <numerusform>The portal has asked for a pause %n times in a row and has not run the request. Send it again later.</numerusform>
        </translation>
    </message>
</context>
</TS>
