<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <comment>@title:group</comment>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Chatwright %1, under the Apache License 2.0. Bitrix24 is a trademark of its owner, who has nothing to do with this program.</source>
        <comment>@info a version</comment>
        <translation>Chatwright %1, лицензия Apache 2.0. Битрикс24 — товарный знак его владельца, который не имеет отношения к этой программе.</translation>
    </message>
    <message>
        <source>It is made with:
%1</source>
        <comment>@info a list of libraries and their licences</comment>
        <translation>Использованные библиотеки:
%1</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Close</source>
        <comment>@action:button</comment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>AskingNote</name>
    <message>
        <source>Asking the portal for those who are not known here: %1 of %2.</source>
        <comment>@info:status numbers of IDs and addresses that were answered, and of all of them</comment>
        <translation>Портал спрашивают о тех, кто здесь неизвестен: %1 из %2.</translation>
    </message>
    <message>
        <source>&amp;Stop asking</source>
        <comment>@action:button</comment>
        <translation>&amp;Прекратить</translation>
    </message>
    <message numerus="yes">
        <source>The portal has not answered for %n of them.</source>
        <comment>@info:status IDs and e-mail addresses</comment>
        <translation>
            <numerusform>Остались без ответа портала: %n.</numerusform>
            <numerusform>Остались без ответа портала: %n.</numerusform>
            <numerusform>Остались без ответа портала: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>@info:status a sentence, why</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <comment>@action:button</comment>
        <translation>Спросить с&amp;нова</translation>
    </message>
</context>
<context>
    <name>AvatarField</name>
    <message>
        <source>Reading the picture…</source>
        <comment>@info:status</comment>
        <translation>Читаем изображение…</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <comment>@info what the avatar shows</comment>
        <translation>Выбранное изображение</translation>
    </message>
    <message>
        <source>No picture: the initials %1 on the chat’s color</source>
        <comment>@info what the avatar shows</comment>
        <translation>Без изображения: инициалы %1 на цвете чата</translation>
    </message>
    <message>
        <source>C&amp;hoose picture…</source>
        <comment>@action:button</comment>
        <translation>Вы&amp;брать аватар…</translation>
    </message>
    <message>
        <source>PNG, JPEG, GIF, WebP or BMP; you can also drop one here</source>
        <comment>@info:tooltip</comment>
        <translation>PNG, JPEG, GIF, WebP или BMP; файл можно и перетащить сюда</translation>
    </message>
    <message>
        <source>&amp;Remove picture</source>
        <comment>@action:button</comment>
        <translation>У&amp;далить аватар</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>Subject</source>
        <comment>@label of a certificate</comment>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Issuer</source>
        <comment>@label of a certificate</comment>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>@label from when until when</comment>
        <translation>Действует</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <comment>@label a certificate&apos;s fingerprint</comment>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Trust this &amp;certificate</source>
        <comment>@action:button</comment>
        <translation>Довериться этому &amp;сертификату</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>@info two dates</comment>
        <translation>с %1 по %2</translation>
    </message>
</context>
<context>
    <name>ChatForm</name>
    <message numerus="yes">
        <source>%n people</source>
        <comment>@info number of participants</comment>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people and you</source>
        <comment>@info number of participants</comment>
        <translation>
            <numerusform>%n человек и вы</numerusform>
            <numerusform>%n человека и вы</numerusform>
            <numerusform>%n человек и вы</numerusform>
        </translation>
    </message>
    <message>
        <source>only you</source>
        <comment>@info number of participants</comment>
        <translation>только вы</translation>
    </message>
    <message>
        <source>Avatar</source>
        <comment>@label the chat’s picture</comment>
        <translation>Аватар</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>C&amp;olor:</source>
        <comment>@label the chosen colour’s name follows</comment>
        <translation>&amp;Цвет:</translation>
    </message>
    <message>
        <source>Color</source>
        <comment>@label</comment>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Участники</translation>
    </message>
    <message>
        <source>&amp;Add me too</source>
        <comment>@option:check invite the person who creates the chat</comment>
        <translation>Добавить и &amp;меня</translation>
    </message>
    <message>
        <source>Chat type</source>
        <comment>@title:group</comment>
        <translation>Тип чата</translation>
    </message>
    <message>
        <source>Pri&amp;vate, by invitation</source>
        <comment>@option:radio</comment>
        <translation>&amp;Закрытый, по приглашению</translation>
    </message>
    <message>
        <source>Open to &amp;join</source>
        <comment>@option:radio</comment>
        <translation>&amp;Открытый</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <comment>@label:listbox</comment>
        <translation>В&amp;ладелец</translation>
    </message>
    <message>
        <source>More &amp;fields</source>
        <comment>@action:button</comment>
        <translation>Дополнительные пол&amp;я</translation>
    </message>
    <message>
        <source>Pa&amp;ste a list…</source>
        <comment>@action:button people who take part</comment>
        <translation>Вс&amp;тавить список…</translation>
    </message>
</context>
<context>
    <name>ChatPreview</name>
    <message>
        <source>The portal will invent a title</source>
        <comment>@info preview of a chat</comment>
        <translation>Название придумает портал</translation>
    </message>
    <message>
        <source>The chat’s picture</source>
        <comment>@info preview of a chat</comment>
        <translation>Аватар чата</translation>
    </message>
    <message>
        <source>The chat’s initials</source>
        <comment>@info preview of a chat</comment>
        <translation>Инициалы чата</translation>
    </message>
    <message>
        <source>A welcome message would stand here</source>
        <comment>@info preview of a chat</comment>
        <translation>Здесь будет приветственное сообщение</translation>
    </message>
    <message numerus="yes">
        <source>Open chat · %n member(s)</source>
        <comment>@info preview of a chat</comment>
        <translation>
            <numerusform>Открытый чат · %n участник</numerusform>
            <numerusform>Открытый чат · %n участника</numerusform>
            <numerusform>Открытый чат · %n участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Private chat · %n member(s)</source>
        <comment>@info preview of a chat</comment>
        <translation>
            <numerusform>Закрытый чат · %n участник</numerusform>
            <numerusform>Закрытый чат · %n участника</numerusform>
            <numerusform>Закрытый чат · %n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 chat No. …</source>
        <comment>@info a title as a portal invents it, %1 a color</comment>
        <translation>%1 чат № …</translation>
    </message>
    <message>
        <source>%1 invited %2</source>
        <comment>@info preview of a chat</comment>
        <translation>%1 приглашает: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 invited %2 and %n more</source>
        <comment>@info preview of a chat</comment>
        <translation>
            <numerusform>%1 приглашает: %2 и ещё %n человек</numerusform>
            <numerusform>%1 приглашает: %2 и ещё %n человека</numerusform>
            <numerusform>%1 приглашает: %2 и ещё %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>In the list</source>
        <comment>@label a chat among others</comment>
        <translation>В списке чатов</translation>
    </message>
    <message>
        <source>Opened</source>
        <comment>@label a chat</comment>
        <translation>Открытый чат</translation>
    </message>
    <message>
        <source>Opened chat</source>
        <comment>@label</comment>
        <translation>Открытый чат</translation>
    </message>
    <message>
        <source>today</source>
        <comment>@info day of messages</comment>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>ChatsPage</name>
    <message>
        <source>The link is copied.</source>
        <comment>@info:status</comment>
        <translation>Ссылка скопирована.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words or another state.</source>
        <comment>@info</comment>
        <translation>Ничего не найдено. Попробуйте меньше слов или другое состояние.</translation>
    </message>
    <message>
        <source>No chats yet. Those that you create appear here.</source>
        <comment>@info</comment>
        <translation>Чатов пока нет. Созданные вами чаты появятся здесь.</translation>
    </message>
    <message numerus="yes">
        <source>%n chats</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%n чат</numerusform>
            <numerusform>%n чата</numerusform>
            <numerusform>%n чатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats</source>
        <comment>@title:window</comment>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>Search by title, number, entity or person</source>
        <comment>@label:textbox</comment>
        <translation>Поиск по названию, номеру, сущности или человеку</translation>
    </message>
    <message>
        <source>Find a chat</source>
        <comment>@action</comment>
        <translation>Найти чат</translation>
    </message>
    <message>
        <source>State</source>
        <comment>@label:listbox</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Export…</source>
        <comment>@action:button</comment>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>All states</source>
        <comment>@item:inlistbox</comment>
        <translation>Все состояния</translation>
    </message>
</context>
<context>
    <name>CheckingDialog</name>
    <message>
        <source>Check &amp;now</source>
        <comment>@action:button</comment>
        <translation>&amp;Проверить сейчас</translation>
    </message>
    <message>
        <source>Continue in &amp;background</source>
        <comment>@action:button</comment>
        <translation>Продолжить в &amp;фоне</translation>
    </message>
    <message>
        <source>&amp;Connect a portal…</source>
        <comment>@action:button</comment>
        <translation>Под&amp;ключить портал…</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Press Delete to remove</source>
        <comment>@info:whatsthis chosen person</comment>
        <translation>Чтобы убрать, нажмите Delete</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>@action:button chosen person</comment>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <comment>@item chosen person</comment>
        <translation>%1 (больше не работает)</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Chosen people</source>
        <comment>@label list</comment>
        <translation>Выбранные участники</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>@action:button chosen people who are not shown</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>@info:tooltip chosen people</comment>
        <translation>Показать всех</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message numerus="yes">
        <source>%n people have left the company. The portal will not add them to the chat.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n человек больше не работает в компании. Портал не добавит его в чат.</numerusform>
            <numerusform>%n человека больше не работают в компании. Портал не добавит их в чат.</numerusform>
            <numerusform>%n человек больше не работают в компании. Портал не добавит их в чат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove those who left</source>
        <comment>@action:button chosen people</comment>
        <translation>Убрать тех, кто ушёл</translation>
    </message>
    <message>
        <source>Show all</source>
        <comment>@action:button chosen people</comment>
        <translation>Показать всех</translation>
    </message>
</context>
<context>
    <name>ChosenDialog</name>
    <message>
        <source>Chosen people</source>
        <comment>@title:window</comment>
        <translation>Выбранные участники</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <comment>@label:listbox</comment>
        <translation>Пор&amp;ядок</translation>
    </message>
    <message>
        <source>Order of choosing</source>
        <comment>@item:inlistbox sort by</comment>
        <translation>По порядку выбора</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>@item:inlistbox sort by</comment>
        <translation>По имени</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>@item:inlistbox sort by</comment>
        <translation>По отделам</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <comment>@action:button chosen people</comment>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Remove those who &amp;left</source>
        <comment>@action:button chosen people</comment>
        <translation>Убрать тех, кто у&amp;шёл</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>@action:button</comment>
        <translation>&amp;Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Выбран %n участник</numerusform>
            <numerusform>Выбраны %n участника</numerusform>
            <numerusform>Выбрано %n участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people found of %1 chosen</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Найден %n из %1 выбранных</numerusform>
            <numerusform>Найдены %n из %1 выбранных</numerusform>
            <numerusform>Найдено %n из %1 выбранных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have left the company. The portal will not add them to the chat.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>%n человек больше не работает в компании. Портал не добавит его в чат.</numerusform>
            <numerusform>%n человека больше не работают в компании. Портал не добавит их в чат.</numerusform>
            <numerusform>%n человек больше не работают в компании. Портал не добавит их в чат.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The theme is “system”, “light” or “dark”.</source>
        <translation>Тема может быть «system», «light» или «dark».</translation>
    </message>
    <message>
        <source>Open a small demo portal inside the program and connect to it.</source>
        <translation>Открыть внутри программы небольшой демопортал и подключиться к нему.</translation>
    </message>
    <message>
        <source>Language of the program: en or ru.</source>
        <translation>Язык программы: en или ru.</translation>
    </message>
    <message>
        <source>Creates and looks after group chats in a Bitrix24 portal in the name of a chat-bot.</source>
        <translation>Создаёт групповые чаты на портале Битрикс24 от имени чат-бота и помогает вести их.</translation>
    </message>
    <message>
        <source>Only options are understood, see --help.</source>
        <translation>Программа принимает только параметры, см. --help.</translation>
    </message>
    <message>
        <source>The language is “en” or “ru”.</source>
        <translation>Язык может быть «en» или «ru».</translation>
    </message>
    <message>
        <source>Colors: system, light or dark.</source>
        <translation>Цвета: system, light или dark.</translation>
    </message>
</context>
<context>
    <name>ConnectAddressPage</name>
    <message>
        <source>In your portal, open Developer resources › Other › Inbound webhook. Tick these permissions, save, and copy the address that is shown there.</source>
        <comment>@info the names are those of Bitrix24&apos;s own pages</comment>
        <translation>Откройте на портале «Разработчикам» › «Другое» › «Входящий вебхук». Отметьте эти права, сохраните вебхук и скопируйте показанный там адрес.</translation>
    </message>
    <message>
        <source>Needed: it creates chats in the name of a bot.</source>
        <comment>@info</comment>
        <translation>Обязательно: создаёт чаты от имени бота.</translation>
    </message>
    <message>
        <source>Recommended: it finds people by name, position and department.</source>
        <comment>@info</comment>
        <translation>Желательно: ищет людей по имени, должности и отделу.</translation>
    </message>
    <message>
        <source>Optional: it reads the list of all people, for a quick search.</source>
        <comment>@info</comment>
        <translation>По желанию: читает список всех сотрудников для быстрого поиска.</translation>
    </message>
    <message>
        <source>Optional: it reads the company’s departments.</source>
        <comment>@info</comment>
        <translation>По желанию: читает отделы компании.</translation>
    </message>
    <message>
        <source>&amp;Webhook address</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Адрес вебхука</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <comment>@action:button opens fields</comment>
        <translation>&amp;Прокси</translation>
    </message>
    <message>
        <source>An HTTP proxy for this portal alone. Without one, this computer’s own settings apply.</source>
        <comment>@info:tooltip</comment>
        <translation>HTTP-прокси только для этого портала. Без него действуют настройки компьютера.</translation>
    </message>
    <message>
        <source>Enter an address of %1. Its name, its bot “%2” and its chats stay, whoever the webhook belongs to.</source>
        <comment>@info a portal, a bot</comment>
        <translation>Введите адрес вебхука портала %1. Название, бот «%2» и чаты останутся, кому бы ни принадлежал вебхук.</translation>
    </message>
</context>
<context>
    <name>ConnectBotPage</name>
    <message>
        <source>&amp;Register a new bot</source>
        <comment>@option:radio</comment>
        <translation>Заре&amp;гистрировать нового бота</translation>
    </message>
    <message>
        <source>&amp;Use an existing bot</source>
        <comment>@option:radio</comment>
        <translation>&amp;Использовать существующего бота</translation>
    </message>
    <message>
        <source>This portal is too old to register a bot from here: its method imbot.register wants a public https address that answers the bot’s events. Let somebody who has such a server register one, and use it with its CLIENT_ID.</source>
        <comment>@info</comment>
        <translation>Этот портал слишком старый, чтобы зарегистрировать бота отсюда: его метод imbot.register требует общедоступный адрес https, который отвечает на события бота. Пусть бота зарегистрирует тот, у кого есть такой сервер, а здесь укажите его CLIENT_ID.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <comment>@label:textbox of a bot</comment>
        <translation>И&amp;мя</translation>
    </message>
    <message>
        <source>Chatwright</source>
        <comment>the usual name of a new bot</comment>
        <translation>Chatwright</translation>
    </message>
    <message>
        <source>C&amp;olor:</source>
        <comment>@label the chosen color’s name follows</comment>
        <translation>&amp;Цвет:</translation>
    </message>
    <message>
        <source>Color</source>
        <comment>@label</comment>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>CL&amp;IENT_ID</source>
        <comment>@label:textbox</comment>
        <translation>CL&amp;IENT_ID</translation>
    </message>
    <message>
        <source>B&amp;ot</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Бот</translation>
    </message>
    <message>
        <source>Once the CLIENT_ID is entered, the bots that belong to it are listed.</source>
        <comment>@info</comment>
        <translation>Когда CLIENT_ID введён, здесь будут боты, которые ему принадлежат.</translation>
    </message>
    <message>
        <source>No bot of this portal belongs to this CLIENT_ID. Enter the one with which the bot was registered.</source>
        <comment>@info problem of CLIENT_ID</comment>
        <translation>Этому CLIENT_ID не принадлежит ни один бот портала. Введите тот, с которым бот был зарегистрирован.</translation>
    </message>
    <message>
        <source>The bot chosen before does not belong to this CLIENT_ID. Choose one of these.</source>
        <comment>@info</comment>
        <translation>Выбранный ранее бот не принадлежит этому CLIENT_ID. Выберите одного из этих.</translation>
    </message>
    <message>
        <source>Give the bot a name.</source>
        <comment>@info</comment>
        <translation>Дайте боту имя.</translation>
    </message>
    <message>
        <source>Enter the CLIENT_ID with which the bot was registered.</source>
        <comment>@info</comment>
        <translation>Введите CLIENT_ID, с которым бот был зарегистрирован.</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Connect a portal</source>
        <comment>@title:window</comment>
        <translation>Подключение портала</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <comment>@action:button</comment>
        <translation>&amp;Проверить подключение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@action:button</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>@action:button</comment>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>@action:button</comment>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <comment>@action:button</comment>
        <translation>&amp;Готово</translation>
    </message>
    <message>
        <source>Make a webhook in your portal</source>
        <comment>@title a step</comment>
        <translation>Создайте вебхук на портале</translation>
    </message>
    <message>
        <source>What the webhook may do</source>
        <comment>@title a step</comment>
        <translation>Что разрешено вебхуку</translation>
    </message>
    <message>
        <source>Choose the bot</source>
        <comment>@title a step</comment>
        <translation>Выберите бота</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <comment>@info</comment>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <comment>@info</comment>
        <translation>Проверка подключения…</translation>
    </message>
    <message>
        <source>Looking up the bots of this CLIENT_ID…</source>
        <comment>@info</comment>
        <translation>Поиск ботов с этим CLIENT_ID…</translation>
    </message>
    <message>
        <source>Registering the bot…</source>
        <comment>@info</comment>
        <translation>Регистрация бота…</translation>
    </message>
    <message>
        <source>Connect %1 again</source>
        <comment>@title:window a portal</comment>
        <translation>Повторное подключение: %1</translation>
    </message>
</context>
<context>
    <name>ConnectReportPage</name>
    <message>
        <source>Asking %1 what the webhook may do…</source>
        <comment>@info</comment>
        <translation>Узнаём у %1, что разрешено вебхуку…</translation>
    </message>
    <message>
        <source>&amp;Go on with %1</source>
        <comment>@action:button an address</comment>
        <translation>Пере&amp;йти на %1</translation>
    </message>
    <message>
        <source>%1 says that the portal has moved to %2. Nothing has been sent there yet. Go on only if you know that address: whoever owns it would get the webhook.</source>
        <comment>@info two addresses</comment>
        <translation>%1 сообщает, что портал переехал на %2. Туда ещё ничего не отправлено. Переходите, только если этот адрес вам знаком: его владелец получит вебхук.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is signed by itself, so nothing was sent. Somebody else could be answering in the portal’s place. Compare the fingerprint with the one that the portal’s administrator gives you, and trust it only if they are the same.</source>
        <comment>@info</comment>
        <translation>%1 показывает самоподписанный сертификат, поэтому ничего не отправлено: вместо портала может отвечать кто-то другой. Сравните отпечаток с тем, который сообщит администратор портала, и доверьтесь сертификату, только если они совпадают.</translation>
    </message>
</context>
<context>
    <name>CopyAsButton</name>
    <message>
        <source>Copies the request for a program of your own</source>
        <comment>@info:tooltip</comment>
        <translation>Копирует запрос для вашей собственной программы</translation>
    </message>
    <message>
        <source>Cop&amp;y as</source>
        <comment>@action:button opens a menu: curl, PHP SDK, …</comment>
        <translation>Копировать &amp;как</translation>
    </message>
</context>
<context>
    <name>CopyAsDialog</name>
    <message>
        <source>Copy as %1</source>
        <comment>@title:window a form of code, such as “curl”</comment>
        <translation>Копировать как %1</translation>
    </message>
    <message>
        <source>The request as Chatwright would send it. Put the webhook’s secret and the CLIENT_ID where the placeholders stand.</source>
        <comment>@info</comment>
        <translation>Запрос, как его отправил бы Chatwright. Вместо заглушек подставьте секрет вебхука и CLIENT_ID.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@action:button</comment>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <comment>@action:button</comment>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copied.</source>
        <comment>@info:status</comment>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>curl</source>
        <comment>@action:inmenu</comment>
        <translation>curl</translation>
    </message>
    <message>
        <source>PHP restCommand</source>
        <comment>@action:inmenu</comment>
        <translation>PHP restCommand</translation>
    </message>
    <message>
        <source>PHP SDK</source>
        <comment>@action:inmenu</comment>
        <translation>PHP SDK</translation>
    </message>
    <message>
        <source>BX24.callMethod</source>
        <comment>@action:inmenu</comment>
        <translation>BX24.callMethod</translation>
    </message>
    <message>
        <source>JS SDK</source>
        <comment>@action:inmenu</comment>
        <translation>JS SDK</translation>
    </message>
</context>
<context>
    <name>CreateFlow</name>
    <message>
        <source>A chat with nobody else?</source>
        <comment>@title:window</comment>
        <translation>Чат без других участников?</translation>
    </message>
    <message>
        <source>&amp;Back to the draft</source>
        <comment>@action:button</comment>
        <translation>&amp;К черновику</translation>
    </message>
    <message>
        <source>Create it &amp;anyway</source>
        <comment>@action:button</comment>
        <translation>Всё равно &amp;создать</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n people?</source>
        <comment>@title:window</comment>
        <translation>
            <numerusform>Пригласить %n человека?</numerusform>
            <numerusform>Пригласить %n человека?</numerusform>
            <numerusform>Пригласить %n человек?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody invited sees the chat at once. %1</source>
        <comment>@info</comment>
        <translation>Все приглашённые сразу увидят чат. %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Invite %n people</source>
        <comment>@action:button</comment>
        <translation>
            <numerusform>&amp;Пригласить %n человека</numerusform>
            <numerusform>&amp;Пригласить %n человека</numerusform>
            <numerusform>&amp;Пригласить %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>It will be made in %1, and a chat cannot be deleted from here.</source>
        <comment>@info a portal</comment>
        <translation>Чат будет создан на портале %1; удалить его отсюда нельзя.</translation>
    </message>
    <message>
        <source>There is such a chat already</source>
        <comment>@title:window</comment>
        <translation>Такой чат уже есть</translation>
    </message>
    <message>
        <source>%1 with the same people was asked for a short while ago: %2.</source>
        <comment>@info title, state</comment>
        <translation>Недавно вы уже создавали чат с теми же участниками: %1. Его состояние: «%2».</translation>
    </message>
    <message>
        <source>Create &amp;another</source>
        <comment>@action:button</comment>
        <translation>Создать &amp;ещё один</translation>
    </message>
    <message>
        <source>&amp;Open that one</source>
        <comment>@action:button</comment>
        <translation>&amp;Открыть прежний</translation>
    </message>
    <message>
        <source>You have not chosen anybody, so only you and the bot would be in it. %1</source>
        <comment>@info</comment>
        <translation>Вы никого не выбрали, поэтому в чате будете только вы и бот. %1</translation>
    </message>
</context>
<context>
    <name>CreateFooter</name>
    <message>
        <source>In %1 as %2</source>
        <comment>@info portal, bot: where and in whose name the chat is made</comment>
        <translation>Портал %1, бот %2</translation>
    </message>
    <message>
        <source>To create chats, connect a portal.</source>
        <comment>@info</comment>
        <translation>Чтобы создавать чаты, подключите портал.</translation>
    </message>
    <message>
        <source>Co&amp;nnect a portal…</source>
        <comment>@action:button</comment>
        <translation>Подкл&amp;ючить портал…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <comment>@action:button empty the form</comment>
        <translation>О&amp;чистить</translation>
    </message>
    <message>
        <source>&amp;Create chat</source>
        <comment>@action:button</comment>
        <translation>&amp;Создать чат</translation>
    </message>
    <message>
        <source>E&amp;nter its webhook again…</source>
        <comment>@action:button</comment>
        <translation>В&amp;вести вебхук ещё раз…</translation>
    </message>
</context>
<context>
    <name>CreatedDialog</name>
    <message>
        <source>The chat is created</source>
        <comment>@title:window</comment>
        <translation>Чат создан</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>@label:textbox address of the chat</comment>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <comment>@action:button</comment>
        <translation>Скопировать &amp;ссылку</translation>
    </message>
    <message>
        <source>Create &amp;another</source>
        <comment>@action:button</comment>
        <translation>Создать &amp;ещё</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>@action:button</comment>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Open in Bitrix24</source>
        <comment>@action:button</comment>
        <translation>&amp;Открыть в Битрикс24</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <comment>@info:status</comment>
        <translation>Ссылка скопирована.</translation>
    </message>
    <message>
        <source>&amp;Post the message</source>
        <comment>@action:button</comment>
        <translation>Опубликовать сооб&amp;щение</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>The diagnostics are saved. No secret is in them, but the addresses of your portals are.</source>
        <comment>@info:status</comment>
        <translation>Диагностика сохранена. Секретов в ней нет, но есть адреса ваших порталов.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <comment>@info the system’s own words</comment>
        <translation>Не удаётся записать файл: %1</translation>
    </message>
    <message>
        <source>Remove all data?</source>
        <comment>@title:window</comment>
        <translation>Удалить все данные?</translation>
    </message>
    <message>
        <source>The portals, their secrets in the keychain, the list of chats, your draft and these settings are removed from this computer, and Chatwright ends. Chats whose fate is not known yet are followed no longer. In Bitrix24 nothing changes.</source>
        <comment>@info</comment>
        <translation>С этого компьютера будут удалены порталы, их секреты в хранилище паролей, список чатов, ваш черновик и эти настройки, после чего Chatwright закроется. За чатами, о судьбе которых ещё ничего не известно, наблюдение прекратится. В Битрикс24 ничего не изменится.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@action:button</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Remove all data</source>
        <comment>@action:button</comment>
        <translation>&amp;Удалить все данные</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>@title:group</comment>
        <translation>Данные</translation>
    </message>
    <message>
        <source>What Chatwright remembers lies in this folder:</source>
        <comment>@info</comment>
        <translation>Всё, что помнит Chatwright, лежит в этой папке:</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <comment>@action:button</comment>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Keep a detailed log</source>
        <comment>@option:check</comment>
        <translation>Вести подробный журнал работы</translation>
    </message>
    <message>
        <source>The log is kept in memory until Chatwright ends, without secrets. It goes into the diagnostics.</source>
        <comment>@info</comment>
        <translation>Журнал хранится в памяти до закрытия Chatwright, секретов в нём нет. Он входит в диагностику.</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <comment>@action:button</comment>
        <translation>Сохранить диагностику…</translation>
    </message>
    <message>
        <source>Remove all data</source>
        <comment>@action:button</comment>
        <translation>Удалить все данные</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>Create &amp;anyway</source>
        <comment>@action:button</comment>
        <translation>&amp;Всё равно создать</translation>
    </message>
    <message>
        <source>&amp;Open that one</source>
        <comment>@action:button</comment>
        <translation>&amp;Открыть существующий</translation>
    </message>
    <message>
        <source>Send &amp;all the same</source>
        <comment>@action:button</comment>
        <translation>&amp;Всё равно отправить</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <comment>@action:button</comment>
        <translation>&amp;Проверить сейчас</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <comment>@action:button</comment>
        <translation>&amp;Отправить снова</translation>
    </message>
    <message>
        <source>&amp;Go to the new address</source>
        <comment>@action:button</comment>
        <translation>&amp;Перейти на новый адрес</translation>
    </message>
    <message>
        <source>Close &amp;without knowing</source>
        <comment>@action:button</comment>
        <translation>&amp;Закрыть без выяснения</translation>
    </message>
    <message>
        <source>It &amp;exists: enter its number</source>
        <comment>@action:button</comment>
        <translation>Чат &amp;есть: ввести номер</translation>
    </message>
    <message>
        <source>Chat n&amp;umber</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Номер чата</translation>
    </message>
    <message>
        <source>&amp;This is the chat</source>
        <comment>@action:button</comment>
        <translation>&amp;Это тот чат</translation>
    </message>
    <message>
        <source>&amp;Back to the draft</source>
        <comment>@action:button</comment>
        <translation>&amp;К черновику</translation>
    </message>
</context>
<context>
    <name>DemoRun</name>
    <message>
        <source>The demo portal cannot be started: %1</source>
        <comment>@info</comment>
        <translation>Не удалось запустить демопортал: %1</translation>
    </message>
    <message>
        <source>The demo portal does not answer.</source>
        <comment>@info</comment>
        <translation>Демопортал не отвечает.</translation>
    </message>
    <message>
        <source>The demo portal cannot be started: %1 is missing beside this program. Install Chatwright again.</source>
        <comment>@info name of a program</comment>
        <translation>Не удалось запустить демопортал: рядом с этой программой нет %1. Установите Chatwright заново.</translation>
    </message>
    <message>
        <source>The demo portal has ended.</source>
        <comment>@info</comment>
        <translation>Демопортал завершил работу.</translation>
    </message>
</context>
<context>
    <name>DoubtModel</name>
    <message>
        <source>%1, chosen</source>
        <comment>@item for screen readers, a person</comment>
        <translation>%1, выбрано</translation>
    </message>
</context>
<context>
    <name>DraftChecker</name>
    <message numerus="yes">
        <source>%n things are in the way:</source>
        <comment>@info problems of a form</comment>
        <translation>
            <numerusform>Сначала исправьте %n пункт:</numerusform>
            <numerusform>Сначала исправьте %n пункта:</numerusform>
            <numerusform>Сначала исправьте %n пунктов:</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is nobody yet: choose a person from the list, or delete the text.</source>
        <comment>@info what was typed into Participants</comment>
        <translation>По тексту «%1» никто ещё не выбран: выберите человека из списка или удалите текст.</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Open in Bitrix24</source>
        <comment>@action:button</comment>
        <translation>Открыть в Битрикс24</translation>
    </message>
    <message>
        <source>Check now</source>
        <comment>@action:button</comment>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Send again</source>
        <comment>@action:button</comment>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>It exists: enter its number</source>
        <comment>@action:button</comment>
        <translation>Чат есть: ввести номер</translation>
    </message>
    <message>
        <source>Decide…</source>
        <comment>@action:button</comment>
        <translation>Решить…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <comment>@action:button</comment>
        <translation>Скопировать ссылку</translation>
    </message>
    <message>
        <source>Create again from this</source>
        <comment>@action:button</comment>
        <translation>Создать такой же снова</translation>
    </message>
    <message>
        <source>Connect a portal…</source>
        <comment>@action:button</comment>
        <translation>Подключить портал…</translation>
    </message>
    <message>
        <source>Post the message</source>
        <comment>@action:button</comment>
        <translation>Опубликовать сообщение</translation>
    </message>
</context>
<context>
    <name>EntryDetails</name>
    <message>
        <source>People (%1)</source>
        <comment>@title:group how many were invited</comment>
        <translation>Люди (%1)</translation>
    </message>
    <message>
        <source>%1, bot “%2”</source>
        <comment>@info portal, bot</comment>
        <translation>%1, бот «%2»</translation>
    </message>
    <message>
        <source>Created in</source>
        <comment>@title:group portal and bot</comment>
        <translation>Где создан</translation>
    </message>
    <message>
        <source>Story</source>
        <comment>@title:group what happened when</comment>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>EntryExport</name>
    <message>
        <source>Chats</source>
        <comment>@title:window</comment>
        <translation>Чаты</translation>
    </message>
    <message numerus="yes">
        <source>%n chats are saved in “%1”.</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%n чат сохранён в «%1».</numerusform>
            <numerusform>%n чата сохранены в «%1».</numerusform>
            <numerusform>%n чатов сохранены в «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <comment>@info:status</comment>
        <translation>Не удалось записать «%1»: %2</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>@title:column when</comment>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>@title:column</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>State</source>
        <comment>@title:column</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Chat number</source>
        <comment>@title:column</comment>
        <translation>Номер чата</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>@title:column</comment>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>People</source>
        <comment>@title:column how many were invited</comment>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Entity type</source>
        <comment>@title:column</comment>
        <translation>Тип сущности</translation>
    </message>
    <message>
        <source>Entity ID</source>
        <comment>@title:column</comment>
        <translation>ID сущности</translation>
    </message>
    <message>
        <source>Portal</source>
        <comment>@title:column</comment>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>@title:column</comment>
        <translation>Бот</translation>
    </message>
</context>
<context>
    <name>EntryListModel</name>
    <message>
        <source>Title</source>
        <comment>@title:column</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>State</source>
        <comment>@title:column</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>@title:column chat number</comment>
        <translation>№</translation>
    </message>
    <message>
        <source>People</source>
        <comment>@title:column how many were invited</comment>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>@title:column when</comment>
        <translation>Создан</translation>
    </message>
</context>
<context>
    <name>EntryNotices</name>
    <message numerus="yes">
        <source>And %n more chats.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>И ещё %n чат.</numerusform>
            <numerusform>И ещё %n чата.</numerusform>
            <numerusform>И ещё %n чатов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect a portal…</source>
        <comment>@action:button</comment>
        <translation>Подключить портал…</translation>
    </message>
    <message>
        <source>Open in Bitrix24</source>
        <comment>@action:button</comment>
        <translation>Открыть в Битрикс24</translation>
    </message>
    <message>
        <source>Put back into the form</source>
        <comment>@action:button</comment>
        <translation>Вернуть в форму</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>@action:button</comment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@action:button</comment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>EntryRowWords</name>
    <message>
        <source>%1 · %2</source>
        <comment>@item a portal, a bot</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>chat %1</source>
        <comment>@item a chat’s number</comment>
        <translation>чат %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people invited</source>
        <comment>@item</comment>
        <translation>
            <numerusform>приглашён %n человек</numerusform>
            <numerusform>приглашены %n человека</numerusform>
            <numerusform>приглашено %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>The latest attempt to ask the portal failed: “%1”.</source>
        <comment>@info what is wrong</comment>
        <translation>Последняя попытка спросить портал не удалась: «%1».</translation>
    </message>
    <message>
        <source>A chat without a title</source>
        <comment>@info</comment>
        <translation>Чат без названия</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>@info a chat’s title in quotation marks</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Asking whether a chat with this entity pair exists already…</source>
        <comment>@info:progress</comment>
        <translation>Спрашиваем портал, нет ли уже чата с такой привязкой…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the portal’s pace: about %n seconds</source>
        <comment>@info:progress</comment>
        <translation>
            <numerusform>Соблюдаем темп запросов к порталу: ещё около %n секунды</numerusform>
            <numerusform>Соблюдаем темп запросов к порталу: ещё около %n секунд</numerusform>
            <numerusform>Соблюдаем темп запросов к порталу: ещё около %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the portal’s pace…</source>
        <comment>@info:progress</comment>
        <translation>Соблюдаем темп запросов к порталу…</translation>
    </message>
    <message>
        <source>Noting it in the journal…</source>
        <comment>@info:progress</comment>
        <translation>Записываем в журнал…</translation>
    </message>
    <message>
        <source>Connecting to the portal…</source>
        <comment>@info:progress</comment>
        <translation>Подключаемся к порталу…</translation>
    </message>
    <message>
        <source>Sending: %1 %</source>
        <comment>@info:progress</comment>
        <translation>Отправляем: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Waiting for the portal’s answer…</source>
        <comment>@info:progress</comment>
        <translation>Ждём ответа портала…</translation>
    </message>
    <message>
        <source>Cancel stops waiting; then we check whether the chat was made.</source>
        <comment>@info</comment>
        <translation>«Отмена» прекратит ожидание; затем мы проверим, создан ли чат.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet: after Cancel there is no chat.</source>
        <comment>@info</comment>
        <translation>Пока ничего не отправлено: после отмены чата не будет.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · chat %2 · %n people invited</source>
        <comment>@info title · number · count</comment>
        <translation>
            <numerusform>%1 · чат %2 · приглашён %n человек</numerusform>
            <numerusform>%1 · чат %2 · приглашены %n человека</numerusform>
            <numerusform>%1 · чат %2 · приглашено %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>A chat with this entity pair now exists. Others may use the pair too, so look whether it is yours.</source>
        <comment>@info</comment>
        <translation>Чат с такой привязкой теперь есть. Ею могут пользоваться и другие, поэтому посмотрите, ваш ли это чат.</translation>
    </message>
    <message>
        <source>An earlier sending was delivered late and made chat %1 as well.</source>
        <comment>@info</comment>
        <translation>Более ранняя отправка дошла с опозданием и тоже создала чат, его номер — %1.</translation>
    </message>
    <message>
        <source>If the portal answers, it will be known by %1, or you will be asked.</source>
        <comment>@info a time of day</comment>
        <translation>Если портал ответит, результат станет известен к %1 или решать будете вы.</translation>
    </message>
    <message>
        <source>Whether the chat was made can be asked as soon as %1 is connected again.</source>
        <comment>@info a portal</comment>
        <translation>Узнать, создан ли чат, можно будет, как только портал %1 снова будет подключён.</translation>
    </message>
    <message>
        <source>You stopped waiting; we are checking. The request had left already, so the portal may have made the chat.</source>
        <comment>@info</comment>
        <translation>Вы прекратили ожидание; идёт проверка. Запрос уже ушёл, поэтому портал мог создать чат.</translation>
    </message>
    <message>
        <source>The request had left, but no answer came that says what became of it, so the portal may have made the chat. We ask the portal for it and send nothing again.</source>
        <comment>@info</comment>
        <translation>Запрос ушёл, но ответа, из которого понятен результат, нет, поэтому портал мог создать чат. Мы спрашиваем об этом портал и ничего не отправляем повторно.</translation>
    </message>
    <message>
        <source>A chat was being created when the program ended. %1</source>
        <comment>@info what is known now</comment>
        <translation>Программа завершилась во время создания чата. %1</translation>
    </message>
    <message>
        <source>%1 is created: chat %2.</source>
        <comment>@info title, number</comment>
        <translation>%1: чат создан, его номер — %2.</translation>
    </message>
    <message>
        <source>%1: there is no such chat in the portal, that is certain.</source>
        <comment>@info title</comment>
        <translation>%1: такого чата на портале нет, это установлено точно.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info title, what happened</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>@info title, state, until when</comment>
        <translation>%1. Состояние: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@info title, state</comment>
        <translation>%1. Состояние: %2</translation>
    </message>
    <message numerus="yes">
        <source>The portal asks us to wait %n seconds</source>
        <comment>@info:progress</comment>
        <translation>
            <numerusform>Портал просит подождать %n секунду</numerusform>
            <numerusform>Портал просит подождать %n секунды</numerusform>
            <numerusform>Портал просит подождать %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>The chat is being handed over to %1…</source>
        <comment>@info:progress a person</comment>
        <translation>Чат передаётся новому владельцу: %1…</translation>
    </message>
    <message>
        <source>The chat belongs to %1.</source>
        <comment>@info a person</comment>
        <translation>Владелец чата: %1.</translation>
    </message>
    <message>
        <source>The chat could not be handed over to %1. %2</source>
        <comment>@info a person, why</comment>
        <translation>Не удалось передать чат новому владельцу: %1. %2</translation>
    </message>
    <message>
        <source>In about a minute we look whether everybody is in the chat.</source>
        <comment>@info:progress</comment>
        <translation>Примерно через минуту проверим, все ли в чате.</translation>
    </message>
    <message>
        <source>Not in the chat yet, and being added: %1</source>
        <comment>@info:progress names</comment>
        <translation>Ещё нет в чате, добавляем: %1</translation>
    </message>
    <message>
        <source>Everybody you invited is in the chat.</source>
        <comment>@info</comment>
        <translation>Все приглашённые в чате.</translation>
    </message>
    <message>
        <source>Were missing in the chat and have been added: %1</source>
        <comment>@info names</comment>
        <translation>Не попали в чат и добавлены: %1</translation>
    </message>
    <message>
        <source>The portal does not show who is in the chat. Look whether everybody is there.</source>
        <comment>@info</comment>
        <translation>Портал не показывает, кто в чате. Проверьте, все ли на месте.</translation>
    </message>
    <message>
        <source>Not in the chat: %1. They are not added by themselves any more, since somebody may have taken them out.</source>
        <comment>@info names</comment>
        <translation>Нет в чате: %1. Сами мы их уже не добавляем: возможно, кто-то исключил их намеренно.</translation>
    </message>
    <message>
        <source>It could not be seen who is in the chat. %1</source>
        <comment>@info why</comment>
        <translation>Не удалось узнать, кто в чате. %1</translation>
    </message>
    <message>
        <source>Not in the chat, and could not be added: %1. %2</source>
        <comment>@info names, why</comment>
        <translation>Нет в чате, добавить не удалось: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>@info names, count of people</comment>
        <translation>
            <numerusform>%1 и ещё %n человек</numerusform>
            <numerusform>%1 и ещё %n человека</numerusform>
            <numerusform>%1 и ещё %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>chat %1</source>
        <comment>@info a chat’s number</comment>
        <translation>чат %1</translation>
    </message>
    <message>
        <source>chat %1 · %2</source>
        <comment>@info a chat’s number, its entity</comment>
        <translation>чат %1 · %2</translation>
    </message>
    <message>
        <source>The portal was asked, and it is certain: the request made no chat.</source>
        <comment>@info</comment>
        <translation>Портал проверен, и это точно: запрос чата не создал.</translation>
    </message>
    <message>
        <source>It is not known whether the chat exists. Look in the portal before you create it again.</source>
        <comment>@info</comment>
        <translation>Неизвестно, есть ли чат. Прежде чем создавать его снова, посмотрите в портале.</translation>
    </message>
    <message>
        <source>The welcome message is being posted…</source>
        <comment>@info:progress</comment>
        <translation>Приветственное сообщение публикуется…</translation>
    </message>
    <message>
        <source>The welcome message is posted.</source>
        <comment>@info</comment>
        <translation>Приветственное сообщение опубликовано.</translation>
    </message>
    <message>
        <source>The welcome message was not posted. %1</source>
        <comment>@info why</comment>
        <translation>Приветственное сообщение не опубликовано. %1</translation>
    </message>
    <message>
        <source>It is not known whether the welcome message arrived. Look in the chat before you post it again.</source>
        <comment>@info</comment>
        <translation>Неизвестно, дошло ли приветственное сообщение. Загляните в чат, прежде чем публиковать его снова.</translation>
    </message>
    <message>
        <source>No clear answer came, so it is not known whether the welcome message was posted. It is not posted again by itself. Look in the chat, and post it if it is not there.</source>
        <comment>@info</comment>
        <translation>Ясного ответа нет, поэтому неизвестно, опубликовано ли приветственное сообщение. Само оно повторно не отправляется. Загляните в чат и опубликуйте его, если его там нет.</translation>
    </message>
    <message>
        <source>The portal says: “%1”</source>
        <comment>@info its own words</comment>
        <translation>Портал сообщает: «%1»</translation>
    </message>
    <message>
        <source>The portal had said that it is found at %1 now. Nothing has changed here: it is still known by its old address. Connect it again to go on to the new one; a certificate that is shown there can be compared and trusted then.</source>
        <comment>@info an address</comment>
        <translation>Портал сообщил, что теперь он находится по адресу %1. Здесь ничего не изменилось: он по-прежнему известен под старым адресом. Чтобы перейти на новый, подключите его снова; показанный там сертификат можно будет сверить и признать доверенным.</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Try the demo portal</source>
        <comment>@action:button</comment>
        <translation>Попробовать демопортал</translation>
    </message>
    <message>
        <source>Opens a second window. Nothing in it is real.</source>
        <comment>@info:tooltip</comment>
        <translation>Откроется второе окно. Всё в нём ненастоящее.</translation>
    </message>
    <message>
        <source>To begin, connect your portal: make an incoming webhook with the permissions “im” and “imbot” in Bitrix24 and paste its address. What you type here meanwhile is kept.</source>
        <comment>@info first start</comment>
        <translation>Для начала подключите свой портал: создайте в Битрикс24 входящий вебхук с правами «im» и «imbot» и вставьте его адрес. То, что вы уже ввели здесь, сохранится.</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Shown</source>
        <comment>@info:whatsthis the fold is open</comment>
        <translation>Развёрнуто</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>@info:whatsthis the fold is closed</comment>
        <translation>Свёрнуто</translation>
    </message>
</context>
<context>
    <name>ForgetPortalDialog</name>
    <message>
        <source>Forget %1?</source>
        <comment>@title:window a portal</comment>
        <translation>Забыть портал %1?</translation>
    </message>
    <message>
        <source>A chat is being sent to this portal right now. Wait until that is done.</source>
        <comment>@info</comment>
        <translation>Прямо сейчас в этот портал отправляется чат. Дождитесь завершения.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@action:button</comment>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Its webhook address and CLIENT_ID are removed from this computer. In Bitrix24 nothing changes: the webhook stays valid until you delete it there.</source>
        <comment>@info</comment>
        <translation>Адрес вебхука и CLIENT_ID будут удалены с этого компьютера. В Битрикс24 ничего не изменится: вебхук действует, пока вы не удалите его там.</translation>
    </message>
    <message>
        <source>Take its chats out of the &amp;list too</source>
        <comment>@option:check</comment>
        <translation>Убрать из &amp;списка и его чаты</translation>
    </message>
    <message numerus="yes">
        <source>What became of %n chats is not known yet. They stay in the list and wait until this portal is connected again; taken out of the list, they are followed no longer.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Судьба %n чата ещё не известна. Он останется в списке и будет ждать, пока портал не подключат снова; если убрать его из списка, наблюдение прекратится.</numerusform>
            <numerusform>Судьба %n чатов ещё не известна. Они останутся в списке и будут ждать, пока портал не подключат снова; если убрать их из списка, наблюдение прекратится.</numerusform>
            <numerusform>Судьба %n чатов ещё не известна. Они останутся в списке и будут ждать, пока портал не подключат снова; если убрать их из списка, наблюдение прекратится.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@action:button</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Forget this portal</source>
        <comment>@action:button</comment>
        <translation>&amp;Забыть этот портал</translation>
    </message>
</context>
<context>
    <name>FormPortal</name>
    <message numerus="yes">
        <source>The %n people you chose belong to %1 and wait there.</source>
        <comment>@info:status a portal</comment>
        <translation>
            <numerusform>Выбранный вами %n человек относится к порталу %1 и ждёт там.</numerusform>
            <numerusform>Выбранные вами %n человека относятся к порталу %1 и ждут там.</numerusform>
            <numerusform>Выбранные вами %n человек относятся к порталу %1 и ждут там.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n people you chose here before are back.</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%n человек, выбранный вами здесь раньше, снова на месте.</numerusform>
            <numerusform>%n человека, выбранные вами здесь раньше, снова на месте.</numerusform>
            <numerusform>%n человек, выбранные вами здесь раньше, снова на месте.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message mentions people of %1: look through it.</source>
        <comment>@info:status a portal</comment>
        <translation>В сообщении упомянуты люди портала %1: просмотрите его.</translation>
    </message>
</context>
<context>
    <name>FormSources</name>
    <message>
        <source>Type at least 3 letters.</source>
        <comment>@info search of people</comment>
        <translation>Введите не менее трёх букв.</translation>
    </message>
    <message>
        <source>Nobody found.</source>
        <comment>@info search of people</comment>
        <translation>Никого не найдено.</translation>
    </message>
    <message>
        <source>The picture’s file cannot be read.</source>
        <comment>@info</comment>
        <translation>Не удалось прочитать файл изображения.</translation>
    </message>
    <message>
        <source>The picture’s file is empty.</source>
        <comment>@info</comment>
        <translation>Файл изображения пуст.</translation>
    </message>
    <message>
        <source>The picture is too large: %1, where %2 are allowed.</source>
        <comment>@info sizes</comment>
        <translation>Изображение слишком велико: %1, а допустимо не больше %2.</translation>
    </message>
    <message>
        <source>This is no picture that can be used: take PNG, JPEG, GIF, WebP or BMP.</source>
        <comment>@info</comment>
        <translation>Такое изображение использовать нельзя: подходят PNG, JPEG, GIF, WebP и BMP.</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read.</source>
        <comment>@info</comment>
        <translation>Изображение повреждено, прочитать его не удалось.</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels.</source>
        <comment>@info width, height</comment>
        <translation>Изображение слишком велико: %1 × %2 пикселей.</translation>
    </message>
    <message>
        <source>The picture has no pixels.</source>
        <comment>@info</comment>
        <translation>В изображении нет ни одного пикселя.</translation>
    </message>
    <message>
        <source>%1. Type on to try again.</source>
        <comment>@info search of people, %1 why it failed</comment>
        <translation>%1. Продолжайте вводить, чтобы попробовать снова.</translation>
    </message>
    <message>
        <source>%1 people so far; more are being read.</source>
        <comment>@info search of people</comment>
        <translation>Пока прочитано людей: %1; чтение продолжается.</translation>
    </message>
    <message>
        <source>%1 of about %2 people so far; more are being read.</source>
        <comment>@info search of people</comment>
        <translation>Пока прочитано людей: %1 из примерно %2; чтение продолжается.</translation>
    </message>
    <message>
        <source>Found by the portal’s own search: the webhook lacks the permission “user_brief”.</source>
        <comment>@info search of people</comment>
        <translation>Найдено поиском портала: у вебхука нет права «user_brief».</translation>
    </message>
    <message>
        <source>Nobody found by the portal’s own search. With the permission “user_brief” the webhook would also find misspelt names.</source>
        <comment>@info search of people</comment>
        <translation>Поиск портала никого не нашёл. С правом «user_brief» вебхук позволил бы находить и имена с опечатками.</translation>
    </message>
</context>
<context>
    <name>FormUndo</name>
    <message>
        <source>Undo</source>
        <comment>@action:button</comment>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The form is as it was before.</source>
        <comment>@info:status</comment>
        <translation>Форма снова такая же, как была.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@action:button</comment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>KeychainWords</name>
    <message>
        <source>No keychain is running, so webhook addresses last until Chatwright ends. To keep them, install gnome-keyring or KWallet.</source>
        <comment>@info</comment>
        <translation>Хранилище паролей не запущено, поэтому адреса вебхуков сохраняются только до закрытия Chatwright. Чтобы хранить их дольше, установите gnome-keyring или KWallet.</translation>
    </message>
    <message>
        <source>The keychain did not open, so webhook addresses last until Chatwright ends. To keep them, unlock it and connect the portal again.</source>
        <comment>@info</comment>
        <translation>Хранилище паролей не открылось, поэтому адреса вебхуков сохраняются только до закрытия Chatwright. Чтобы хранить их дольше, разблокируйте его и подключите портал заново.</translation>
    </message>
    <message numerus="yes">
        <source>The keychain did not give up the secrets of %n portals. Look for “chatwright” in its own program and remove them there.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Хранилище паролей не отдало секреты %n портала. Найдите «chatwright» в его собственной программе и удалите их там.</numerusform>
            <numerusform>Хранилище паролей не отдало секреты %n порталов. Найдите «chatwright» в его собственной программе и удалите их там.</numerusform>
            <numerusform>Хранилище паролей не отдало секреты %n порталов. Найдите «chatwright» в его собственной программе и удалите их там.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 — Chatwright</source>
        <comment>@title:window a page’s title</comment>
        <translation>%1 — Chatwright</translation>
    </message>
    <message>
        <source>Create chat</source>
        <comment>@action</comment>
        <translation>Создать чат</translation>
    </message>
    <message>
        <source>New chat</source>
        <comment>@action empties the form</comment>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>@action</comment>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Page “%1”</source>
        <comment>@action goes to a page of the window</comment>
        <translation>Страница «%1»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>@info:tooltip a name, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>@action</comment>
        <translation>Сочетания клавиш</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n open</source>
        <comment>@item:inlistbox a page, how many chats wait</comment>
        <translation>
            <numerusform>%1, открыт %n</numerusform>
            <numerusform>%1, открыты %n</numerusform>
            <numerusform>%1, открыто %n</numerusform>
        </translation>
    </message>
    <message>
        <source>You cancelled while the bot “%1” was being registered, and it could not be taken back: it may be in %2 now. Nothing uses it; the portal’s administrator can remove it.</source>
        <comment>@info a bot, a portal</comment>
        <translation>Вы нажали «Отмена», когда бот «%1» уже регистрировался, и отозвать его не удалось: возможно, теперь он есть на портале %2. Никто им не пользуется; удалить его может администратор портала.</translation>
    </message>
</context>
<context>
    <name>MentionLine</name>
    <message>
        <source>Mention</source>
        <comment>@label:textbox a person</comment>
        <translation>Упоминание</translation>
    </message>
    <message>
        <source>Type a name</source>
        <comment>@info:placeholder</comment>
        <translation>Введите имя</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Information</source>
        <comment>@info:whatsthis kind of message</comment>
        <translation>Информация</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>@info:whatsthis kind of message</comment>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>@info:whatsthis kind of message</comment>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>@info:whatsthis kind of message</comment>
        <translation>Ошибка</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>… The rest is not shown here; it will be sent.</source>
        <comment>@info a long message</comment>
        <translation>… Остальное здесь не показано, но будет отправлено.</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Welcome &amp;message</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Приветственное сообщение</translation>
    </message>
    <message>
        <source>Type the address of a web page or a mail box.</source>
        <comment>@info</comment>
        <translation>Введите адрес веб-страницы или электронной почты.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2: %n too many</source>
        <comment>@info characters typed, allowed</comment>
        <translation>
            <numerusform>%1 из %2: на %n символ больше, чем можно</numerusform>
            <numerusform>%1 из %2: на %n символа больше, чем можно</numerusform>
            <numerusform>%1 из %2: на %n символов больше, чем можно</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>@info characters typed, allowed</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Message tools</source>
        <comment>@title:group</comment>
        <translation>Оформление сообщения</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>@label:textbox of a link</comment>
        <translation>Адрес</translation>
    </message>
</context>
<context>
    <name>MessageTools</name>
    <message>
        <source>Bold</source>
        <comment>@action:button</comment>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <comment>@action:button</comment>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Underline</source>
        <comment>@action:button</comment>
        <translation>Подчёркнутый</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <comment>@action:button</comment>
        <translation>Зачёркнутый</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>@action:button</comment>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Mention</source>
        <comment>@action:button</comment>
        <translation>Упоминание</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>@action:button</comment>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>@info:tooltip what a button does, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>MoreFields</name>
    <message>
        <source>&amp;Description</source>
        <comment>@label:textbox</comment>
        <translation>Описани&amp;е</translation>
    </message>
    <message>
        <source>&amp;Entity type</source>
        <comment>@label:textbox</comment>
        <translation>Тип су&amp;щности</translation>
    </message>
    <message>
        <source>Entity &amp;ID</source>
        <comment>@label:textbox</comment>
        <translation>ID сущност&amp;и</translation>
    </message>
    <message>
        <source>A pair of type and ID lets other programs find the chat again. Leave both empty if you do not need that.</source>
        <comment>@info</comment>
        <translation>По паре «тип и ID» (привязке к сущности) чат смогут найти другие программы. Если это не нужно, оставьте оба поля пустыми.</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>This computer’s settings</source>
        <comment>@item:intable the proxy of a portal</comment>
        <translation>Настройки этого компьютера</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>@item:intable a proxy server</comment>
        <translation>%1, порт %2</translation>
    </message>
    <message>
        <source>Trusted by its fingerprint</source>
        <comment>@item:intable certificate</comment>
        <translation>Доверен по отпечатку</translation>
    </message>
    <message>
        <source>Verified by this computer</source>
        <comment>@item:intable certificate</comment>
        <translation>Проверяется этим компьютером</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>@title:group</comment>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Each portal has a proxy and a trusted certificate of its own. Without a proxy of its own, this computer’s settings apply.</source>
        <comment>@info</comment>
        <translation>У каждого портала свой прокси-сервер и свой доверенный сертификат. Если прокси-сервер не задан, действуют настройки этого компьютера.</translation>
    </message>
    <message>
        <source>Portal</source>
        <comment>@title:column</comment>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Proxy</source>
        <comment>@title:column</comment>
        <translation>Прокси-сервер</translation>
    </message>
    <message>
        <source>Certificate</source>
        <comment>@title:column</comment>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Change proxy or trust…</source>
        <comment>@action:button</comment>
        <translation>Изменить прокси или доверие…</translation>
    </message>
    <message>
        <source>Not needed: on this computer</source>
        <comment>@item:intable certificate</comment>
        <translation>Не нужен: на этом компьютере</translation>
    </message>
</context>
<context>
    <name>NewChatPage</name>
    <message>
        <source>Cancelled. Nothing was sent; your draft is kept.</source>
        <comment>@info:status</comment>
        <translation>Отменено. Ничего не отправлено, черновик сохранён.</translation>
    </message>
    <message>
        <source>The draft is back in the form.</source>
        <comment>@info:status</comment>
        <translation>Черновик снова в форме.</translation>
    </message>
    <message>
        <source>New chat</source>
        <comment>@title:window</comment>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>The form holds the contents of an earlier chat.</source>
        <comment>@info:status</comment>
        <translation>В форме содержимое прежнего чата.</translation>
    </message>
    <message>
        <source>The form has been emptied.</source>
        <comment>@info:status</comment>
        <translation>Форма очищена.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>@action:button</comment>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>NotCreatedDialog</name>
    <message>
        <source>The portal was asked again and again, and it is certain now: the request did not make a chat. Your draft is kept.</source>
        <comment>@info</comment>
        <translation>Портал опрошен несколько раз, и теперь это точно: по этому запросу чат не создан. Черновик сохранён.</translation>
    </message>
    <message>
        <source>&amp;Back to the draft</source>
        <comment>@action:button</comment>
        <translation>&amp;К черновику</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <comment>@action:button</comment>
        <translation>&amp;Отправить снова</translation>
    </message>
</context>
<context>
    <name>OwnerBox</name>
    <message>
        <source>The bot</source>
        <comment>@item:inlistbox owner of the chat</comment>
        <translation>Бот</translation>
    </message>
    <message>
        <source>%1 (bot)</source>
        <comment>@item:inlistbox owner of the chat</comment>
        <translation>%1 (бот)</translation>
    </message>
    <message>
        <source>Person %1</source>
        <comment>@item:inlistbox number in the portal</comment>
        <translation>Пользователь %1</translation>
    </message>
    <message>
        <source>%1 (not invited)</source>
        <comment>@item:inlistbox owner of the chat</comment>
        <translation>%1 (нет среди участников)</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste a list</source>
        <comment>@title:window</comment>
        <translation>Вставка списка</translation>
    </message>
    <message>
        <source>&amp;Names, e-mail addresses, IDs, mentions, vCards or rows of a sheet</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Имена, адреса почты, ID, упоминания, vCard или строки таблицы</translation>
    </message>
    <message>
        <source>&amp;Choose who is meant; the others are left out</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Выберите, о ком речь; остальные не добавляются</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <comment>@action:button</comment>
        <translation>Из &amp;файла…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@action:button</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>@action:button</comment>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;These are left out</source>
        <comment>@label:listbox nobody was found</comment>
        <translation>&amp;Не будут добавлены</translation>
    </message>
</context>
<context>
    <name>PasteWords</name>
    <message>
        <source>“%1”: %2</source>
        <comment>@item what was pasted, and why nobody is added for it</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people are called so</source>
        <comment>@item why nobody is added</comment>
        <translation>
            <numerusform>так зовут %n человека</numerusform>
            <numerusform>так зовут %n человек</numerusform>
            <numerusform>так зовут %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>name, address and number are not one person’s</source>
        <comment>@item why nobody is added</comment>
        <translation>имя, адрес и номер принадлежат разным людям</translation>
    </message>
    <message>
        <source>stands beside somebody else</source>
        <comment>@item why nobody is added</comment>
        <translation>стоит рядом с кем-то другим</translation>
    </message>
    <message>
        <source>one so far, but not everybody has been read</source>
        <comment>@item why nobody is added</comment>
        <translation>пока один, но прочитаны ещё не все</translation>
    </message>
    <message>
        <source>has left the company</source>
        <comment>@item why nobody is added</comment>
        <translation>больше не работает в компании</translation>
    </message>
    <message>
        <source>is a bot</source>
        <comment>@item why nobody is added</comment>
        <translation>это бот</translation>
    </message>
    <message>
        <source>is an address in another portal</source>
        <comment>@item why nobody is added</comment>
        <translation>это адрес на другом портале</translation>
    </message>
    <message>
        <source>is neither a name, an address nor an ID</source>
        <comment>@item why nobody is added</comment>
        <translation>это не имя, не адрес и не ID</translation>
    </message>
    <message>
        <source>no exact match; perhaps one of these</source>
        <comment>@item why nobody is added</comment>
        <translation>точного совпадения нет; возможно, это один из них</translation>
    </message>
    <message>
        <source>being looked for…</source>
        <comment>@item why nobody is added yet</comment>
        <translation>идёт поиск…</translation>
    </message>
    <message>
        <source>nobody found</source>
        <comment>@item why nobody is added</comment>
        <translation>никто не найден</translation>
    </message>
    <message>
        <source>extranet</source>
        <comment>@item a person from outside the company</comment>
        <translation>экстранет</translation>
    </message>
    <message>
        <source>ID %1</source>
        <comment>@item a person’s number</comment>
        <translation>ID %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people found</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>Найден %n человек</numerusform>
            <numerusform>Найдено %n человека</numerusform>
            <numerusform>Найдено %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to choose</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%n нужно выбрать</numerusform>
            <numerusform>%n нужно выбрать</numerusform>
            <numerusform>%n нужно выбрать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>%n не найден</numerusform>
            <numerusform>%n не найдены</numerusform>
            <numerusform>%n не найдено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people found, the others are being looked for…</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>Найден %n человек, остальных ищем…</numerusform>
            <numerusform>Найдено %n человека, остальных ищем…</numerusform>
            <numerusform>Найдено %n человек, остальных ищем…</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <comment>@info</comment>
        <translation>Файл не удалось прочитать.</translation>
    </message>
    <message>
        <source>The file is too large: %1 are allowed.</source>
        <comment>@info a size</comment>
        <translation>Файл слишком велик: допустимо не больше %1.</translation>
    </message>
    <message>
        <source>The file is no text. Save a workbook as CSV, or copy its cells and paste them.</source>
        <comment>@info</comment>
        <translation>Это не текстовый файл. Сохраните книгу как CSV или скопируйте её ячейки и вставьте их сюда.</translation>
    </message>
    <message>
        <source>the portal shows nobody with this ID</source>
        <comment>@item why nobody is added</comment>
        <translation>портал никого с таким ID не показывает</translation>
    </message>
    <message>
        <source>nobody known here has this ID</source>
        <comment>@item why nobody is added</comment>
        <translation>среди известных здесь такого ID ни у кого нет</translation>
    </message>
    <message>
        <source>the portal shows nobody with this e-mail address</source>
        <comment>@item why nobody is added</comment>
        <translation>портал никого с таким адресом не показывает</translation>
    </message>
    <message>
        <source>nobody known here has this e-mail address</source>
        <comment>@item why nobody is added</comment>
        <translation>среди известных здесь такого адреса ни у кого нет</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Searching…</source>
        <comment>@info:status</comment>
        <translation>Поиск…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) chosen</source>
        <comment>@info:whatsthis</comment>
        <translation>
            <numerusform>Выбран %n человек</numerusform>
            <numerusform>Выбраны %n человека</numerusform>
            <numerusform>Выбрано %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name</source>
        <comment>@info:placeholder</comment>
        <translation>Введите имя</translation>
    </message>
</context>
<context>
    <name>PeopleNews</name>
    <message>
        <source>%1 added</source>
        <comment>@info:status a person</comment>
        <translation>Участник добавлен: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people added</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>Добавлен %n участник</numerusform>
            <numerusform>Добавлены %n участника</numerusform>
            <numerusform>Добавлено %n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>@info:status a person</comment>
        <translation>Участник убран: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people removed</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>Убран %n участник</numerusform>
            <numerusform>Убраны %n участника</numerusform>
            <numerusform>Убрано %n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>@info:status what happened, how many there are now</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>Всего %n участник</numerusform>
            <numerusform>Всего %n участника</numerusform>
            <numerusform>Всего %n участников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePasting</name>
    <message numerus="yes">
        <source>%n people added. Ctrl+Z in the line takes them back.</source>
        <comment>@info:status</comment>
        <translation>
            <numerusform>Добавлен %n человек. Ctrl+Z в строке отменит это.</numerusform>
            <numerusform>Добавлено %n человека. Ctrl+Z в строке отменит это.</numerusform>
            <numerusform>Добавлено %n человек. Ctrl+Z в строке отменит это.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are participants already.</source>
        <comment>@info:status</comment>
        <translation>Все они уже среди участников.</translation>
    </message>
    <message>
        <source>The portal’s people are still being read: whoever is not found may be found in a few minutes.</source>
        <comment>@info</comment>
        <translation>Люди портала ещё читаются: кого нет сейчас, тот может найтись через несколько минут.</translation>
    </message>
    <message>
        <source>The webhook may not read the list of all people: it needs the permission “user_brief”. Until then people are found here by their IDs only; by their names, one by one in the form.</source>
        <comment>@info</comment>
        <translation>Вебхуку нельзя читать список всех людей: нужно право «user_brief». Пока его нет, здесь люди находятся только по ID, а по именам — по одному в форме.</translation>
    </message>
    <message>
        <source>The webhook may not read e-mail addresses, so nobody is found by theirs: it needs the permission “user_basic”.</source>
        <comment>@info</comment>
        <translation>Вебхуку нельзя читать адреса почты, поэтому по ним никто не находится: нужно право «user_basic».</translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message>
        <source>extranet</source>
        <comment>@item tag of a person</comment>
        <translation>экстранет</translation>
    </message>
    <message>
        <source>bot</source>
        <comment>@item tag of a person</comment>
        <translation>бот</translation>
    </message>
    <message>
        <source>has left</source>
        <comment>@item tag of a person</comment>
        <translation>больше не работает</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Connect a portal first; then its people can be found.</source>
        <comment>@info</comment>
        <translation>Сначала подключите портал, тогда на нём можно будет искать людей.</translation>
    </message>
    <message>
        <source>The webhook may not search for people: it needs the permission “im” or “user_brief”.</source>
        <comment>@info</comment>
        <translation>Вебхуку не разрешён поиск людей: нужно право «im» или «user_brief».</translation>
    </message>
</context>
<context>
    <name>PortalButton</name>
    <message>
        <source>Bot: %1</source>
        <comment>@info in whose name chats are made</comment>
        <translation>Бот: %1</translation>
    </message>
    <message>
        <source>No portal</source>
        <comment>@info nothing is connected</comment>
        <translation>Нет портала</translation>
    </message>
    <message>
        <source>Connect one…</source>
        <comment>@info nothing is connected</comment>
        <translation>Подключить…</translation>
    </message>
    <message>
        <source>No portal is connected. Connect one…</source>
        <comment>@action:button</comment>
        <translation>Портал не подключён. Подключить…</translation>
    </message>
    <message>
        <source>Connect a portal or choose another bot</source>
        <comment>@info:tooltip</comment>
        <translation>Подключить портал или выбрать другого бота</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <comment>@info</comment>
        <translation>Ожидание хранилища паролей</translation>
    </message>
    <message>
        <source>Enter its webhook again</source>
        <comment>@info</comment>
        <translation>Введите вебхук ещё раз</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <comment>@action:button a portal; opens a menu</comment>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Portal %1, %2</source>
        <comment>@action:button a portal, its bot or what is the matter</comment>
        <translation>Портал %1, %2</translation>
    </message>
</context>
<context>
    <name>PortalDialog</name>
    <message>
        <source>Edit portal</source>
        <comment>@title:window</comment>
        <translation>Изменение портала</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@action:button</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <comment>@action:button</comment>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <comment>@label:textbox</comment>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Usual: 2 requests a second</source>
        <comment>@item:inlistbox plan of a portal</comment>
        <translation>Обычный: 2 запроса в секунду</translation>
    </message>
    <message>
        <source>Enterprise: 5 requests a second</source>
        <comment>@item:inlistbox plan of a portal</comment>
        <translation>«Энтерпрайз»: 5 запросов в секунду</translation>
    </message>
    <message>
        <source>Chatwright keeps to what the plan allows. With the wrong plan the portal asks it to wait, or it is slower than it could be.</source>
        <comment>@info</comment>
        <translation>Chatwright не превышает того, что допускает тариф. Если тариф указан неверно, портал будет просить подождать или работа пойдёт медленнее, чем могла бы.</translation>
    </message>
    <message>
        <source>Enter the &amp;webhook again…</source>
        <comment>@action:button</comment>
        <translation>Ввести &amp;вебхук ещё раз…</translation>
    </message>
    <message>
        <source>P&amp;lan of the portal</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Тариф портала</translation>
    </message>
    <message>
        <source>Longest &amp;time for a request</source>
        <comment>@label:spinbox</comment>
        <translation>Самое долгое врем&amp;я запроса</translation>
    </message>
    <message>
        <source> s</source>
        <comment>@item:valuesuffix seconds</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>A portal in the cloud gives up after 60 seconds. If yours runs on a server of your own that may take longer, Chatwright waits so much longer before it believes that a chat was not created.</source>
        <comment>@info</comment>
        <translation>Облачный портал прерывает запрос через 60 секунд. Если ваш портал работает на собственном сервере и ему можно дольше, Chatwright тоже подождёт дольше, прежде чем решит, что чат не создан.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <comment>@action:button opens fields</comment>
        <translation>&amp;Прокси</translation>
    </message>
    <message>
        <source>An HTTP proxy for this portal alone. Without one, this computer’s own settings apply.</source>
        <comment>@info:tooltip</comment>
        <translation>HTTP-прокси только для этого портала. Без него действуют настройки компьютера.</translation>
    </message>
    <message>
        <source>Trust the &amp;certificate with this fingerprint</source>
        <comment>@option:check</comment>
        <translation>&amp;Доверять сертификату с этим отпечатком</translation>
    </message>
    <message>
        <source>Without it only certificates are trusted that this computer can verify.</source>
        <comment>@info</comment>
        <translation>Без этого доверие есть только к сертификатам, которые этот компьютер может проверить.</translation>
    </message>
</context>
<context>
    <name>PortalSwitcher</name>
    <message>
        <source>%1 — bot %2</source>
        <comment>@item:inmenu a portal, its bot</comment>
        <translation>%1 — бот %2</translation>
    </message>
    <message>
        <source>Co&amp;nnect a portal…</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Подключить портал…</translation>
    </message>
    <message>
        <source>Portals</source>
        <comment>@title:menu</comment>
        <translation>Порталы</translation>
    </message>
    <message>
        <source>Enter the &amp;webhook again…</source>
        <comment>@action:inmenu</comment>
        <translation>Ввести &amp;вебхук ещё раз…</translation>
    </message>
    <message>
        <source>&amp;Rename or edit this portal…</source>
        <comment>@action:inmenu</comment>
        <translation>Пере&amp;именовать или изменить портал…</translation>
    </message>
    <message>
        <source>&amp;Forget this portal</source>
        <comment>@action:inmenu</comment>
        <translation>&amp;Забыть этот портал</translation>
    </message>
    <message>
        <source>%1 — bot %2, waiting for the keychain</source>
        <comment>@item:inmenu a portal, its bot</comment>
        <translation>%1 — бот %2, ожидание хранилища паролей</translation>
    </message>
    <message>
        <source>%1 — bot %2, webhook must be entered again</source>
        <comment>@item:inmenu a portal, its bot</comment>
        <translation>%1 — бот %2, нужно ещё раз ввести вебхук</translation>
    </message>
</context>
<context>
    <name>PortalsSection</name>
    <message>
        <source>%1 (in use)</source>
        <comment>@item:inlistbox a portal</comment>
        <translation>%1 (используется)</translation>
    </message>
    <message>
        <source>Webhook addresses and CLIENT_IDs are kept in the system’s keychain.</source>
        <comment>@info</comment>
        <translation>Адреса вебхуков и CLIENT_ID хранятся в системном хранилище паролей.</translation>
    </message>
    <message>
        <source>Portals</source>
        <comment>@title:group</comment>
        <translation>Порталы</translation>
    </message>
    <message>
        <source>Connect a portal…</source>
        <comment>@action:button</comment>
        <translation>Подключить портал…</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>@action:button make it the portal in use</comment>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Rename or edit…</source>
        <comment>@action:button</comment>
        <translation>Переименовать или изменить…</translation>
    </message>
    <message>
        <source>Forget this portal</source>
        <comment>@action:button</comment>
        <translation>Забыть этот портал</translation>
    </message>
    <message>
        <source>Save the CLIENT_ID of %1?</source>
        <comment>@title:window a bot</comment>
        <translation>Сохранить CLIENT_ID бота %1?</translation>
    </message>
    <message>
        <source>With it the bot can be used on another computer, or again after this computer’s keychain is lost: the portal gives it to nobody. It is written as plain text. Whoever has it and a webhook of %1 can act as this bot, so keep the file where nobody else gets at it.</source>
        <comment>@info a portal</comment>
        <translation>С ним ботом можно пользоваться на другом компьютере или снова на этом, если хранилище паролей пропадёт: сам портал его никому не сообщает. Он записывается открытым текстом. Тот, у кого есть он и вебхук портала %1, может действовать от имени этого бота, поэтому держите файл там, где до него никто не доберётся.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>@action:button</comment>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Save the CLIENT_ID…</source>
        <comment>@action:button</comment>
        <translation>&amp;Сохранить CLIENT_ID…</translation>
    </message>
    <message>
        <source>The CLIENT_ID is saved. Only you can read the file “%1”.</source>
        <comment>@info:status a path</comment>
        <translation>CLIENT_ID сохранён. Прочитать файл «%1» можете только вы.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <comment>@info the system’s own words</comment>
        <translation>Файл не удаётся записать: %1</translation>
    </message>
    <message>
        <source>Save the CLIENT_ID…</source>
        <comment>@action:button</comment>
        <translation>Сохранить CLIENT_ID…</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Preview</source>
        <comment>@title:group</comment>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>As members will see it</source>
        <comment>@info</comment>
        <translation>Таким чат увидят участники</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>person %1</source>
        <comment>@info number in the portal</comment>
        <translation>пользователь %1</translation>
    </message>
    <message>
        <source>The connection works. You act as %1 in %2.</source>
        <comment>@info person, portal</comment>
        <translation>Подключение работает. Вы действуете как %1 на портале %2.</translation>
    </message>
    <message>
        <source>The portal does not offer the method imbot.chat.add, so chats cannot be created.</source>
        <comment>@info</comment>
        <translation>На портале нет метода imbot.chat.add, поэтому создавать чаты нельзя.</translation>
    </message>
    <message>
        <source>The portal answers, but chats cannot be created. You act as %1 in %2.</source>
        <comment>@info person, portal</comment>
        <translation>Портал отвечает, но создавать чаты нельзя. Вы действуете как %1 на портале %2.</translation>
    </message>
    <message>
        <source>The webhook lacks the permission “imbot”, so it cannot create chats. Tick it in the webhook’s settings, save, and test again.</source>
        <comment>@info</comment>
        <translation>У вебхука нет права «imbot», поэтому он не может создавать чаты. Отметьте это право в настройках вебхука, сохраните и проверьте ещё раз.</translation>
    </message>
    <message>
        <source>The permission “im” is missing: people are searched in the staff directory only.</source>
        <comment>@info</comment>
        <translation>Нет права «im»: люди ищутся только в списке сотрудников.</translation>
    </message>
    <message>
        <source>The permissions “im” and “user_brief” are missing: people cannot be searched for.</source>
        <comment>@info</comment>
        <translation>Нет прав «im» и «user_brief»: искать людей нельзя.</translation>
    </message>
    <message>
        <source>The permission “user_brief” is missing: people are found by the messenger’s search only, and the list of all people cannot be read.</source>
        <comment>@info</comment>
        <translation>Нет права «user_brief»: людей находит только поиск мессенджера, а список всех сотрудников прочитать нельзя.</translation>
    </message>
    <message>
        <source>The permission “department” is missing: the company’s departments cannot be read.</source>
        <comment>@info</comment>
        <translation>Нет права «department»: отделы компании прочитать нельзя.</translation>
    </message>
    <message>
        <source>The portal is too old to register a bot from here; an existing one with its CLIENT_ID is needed.</source>
        <comment>@info</comment>
        <translation>Портал слишком старый, чтобы зарегистрировать бота отсюда; нужен существующий бот и его CLIENT_ID.</translation>
    </message>
    <message numerus="yes">
        <source>The clocks of this computer and of the portal are %n minute(s) apart. Set this computer’s clock right.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Часы этого компьютера и портала расходятся на %n минуту. Установите на компьютере правильное время.</numerusform>
            <numerusform>Часы этого компьютера и портала расходятся на %n минуты. Установите на компьютере правильное время.</numerusform>
            <numerusform>Часы этого компьютера и портала расходятся на %n минут. Установите на компьютере правильное время.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bot(s) belong to this CLIENT_ID.</source>
        <comment>@info</comment>
        <translation>
            <numerusform>Этому CLIENT_ID принадлежит %n бот.</numerusform>
            <numerusform>Этому CLIENT_ID принадлежат %n бота.</numerusform>
            <numerusform>Этому CLIENT_ID принадлежит %n ботов.</numerusform>
        </translation>
    </message>
    <message>
        <source>All bots of the portal are listed: it cannot tell which belong to this CLIENT_ID.</source>
        <comment>@info</comment>
        <translation>Показаны все боты портала: он не может сообщить, какие из них принадлежат этому CLIENT_ID.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>@info what happened, what to do: two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1
Whether the bot was registered is not known. Press “Finish” again: the portal will give the same bot, not a second one.</source>
        <comment>@info what happened</comment>
        <translation>%1
Неизвестно, зарегистрирован ли бот. Нажмите «Готово» ещё раз: портал даст того же бота, а не второго.</translation>
    </message>
    <message>
        <source>%1
No bot was registered.</source>
        <comment>@info what happened</comment>
        <translation>%1
Бот не зарегистрирован.</translation>
    </message>
    <message>
        <source>The portal’s own words: %1 (%2)</source>
        <comment>@info a text, a code</comment>
        <translation>Слова портала: %1 (%2)</translation>
    </message>
    <message>
        <source>The portal’s own words: %1</source>
        <comment>@info a code</comment>
        <translation>Слова портала: %1</translation>
    </message>
    <message>
        <source>What came from %1 (status %2, %3): %4</source>
        <comment>@info host, number, content type, text</comment>
        <translation>Что пришло от %1 (статус %2, %3): %4</translation>
    </message>
</context>
<context>
    <name>ProblemNote</name>
    <message>
        <source>Use anyway</source>
        <comment>@action:button an entity type that belongs to a portal module</comment>
        <translation>Всё равно использовать</translation>
    </message>
    <message>
        <source>Add them</source>
        <comment>@action:button add the owner to the participants</comment>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>ProxyFields</name>
    <message>
        <source>H&amp;ost</source>
        <comment>@label:textbox of a proxy server</comment>
        <translation>С&amp;ервер</translation>
    </message>
    <message>
        <source>Po&amp;rt</source>
        <comment>@label:spinbox of a proxy server</comment>
        <translation>По&amp;рт</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <comment>@label:textbox of a proxy server</comment>
        <translation>&amp;Имя пользователя</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <comment>@label:textbox of a proxy server</comment>
        <translation>Паро&amp;ль</translation>
    </message>
    <message>
        <source>This is not the address of a proxy server. Enter a host’s name, such as proxy.example.com.</source>
        <comment>@info problem of Host</comment>
        <translation>Это не адрес прокси-сервера. Введите имя сервера, например proxy.example.com.</translation>
    </message>
</context>
<context>
    <name>RefusedDialog</name>
    <message>
        <source>Your draft is kept.</source>
        <comment>@info</comment>
        <translation>Черновик сохранён.</translation>
    </message>
    <message>
        <source>Details</source>
        <comment>@label what the portal answered</comment>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>@info the portal’s own words</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <comment>@action:button</comment>
        <translation>&amp;Подробнее</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <comment>@action:button</comment>
        <translation>Скопировать &amp;отчёт</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>@action:button</comment>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>The report is copied. It holds no secret.</source>
        <comment>@info:status</comment>
        <translation>Отчёт скопирован. Секретов в нём нет.</translation>
    </message>
</context>
<context>
    <name>SendPanel</name>
    <message>
        <source>Progress of the sending</source>
        <comment>@info:whatsthis</comment>
        <translation>Ход отправки</translation>
    </message>
    <message>
        <source>Continue in &amp;background</source>
        <comment>@action:button</comment>
        <translation>Продолжить в &amp;фоне</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <comment>@action:button</comment>
        <translation>Отмен&amp;а</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <comment>@title:window</comment>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>System</source>
        <comment>@item:inlistbox theme</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>@item:inlistbox theme</comment>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>@item:inlistbox theme</comment>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <comment>@label:listbox</comment>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>System</source>
        <comment>@item:inlistbox language</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>What you choose takes effect at once. Nothing in the form is lost.</source>
        <comment>@info</comment>
        <translation>Выбранное действует сразу. В форме ничего не теряется.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <comment>@title:window</comment>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Action</source>
        <comment>@title:column</comment>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <comment>@title:column</comment>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <comment>@action:button</comment>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <comment>@label navigation</comment>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Demo portal</source>
        <comment>@info</comment>
        <translation>Демопортал</translation>
    </message>
    <message>
        <source>Nothing here is real; it ends with the program.</source>
        <comment>@info</comment>
        <translation>Всё здесь ненастоящее и исчезнет, когда программа закроется.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>%1
“%2”</source>
        <comment>@info a sentence, the system’s own words</comment>
        <translation>%1
«%2»</translation>
    </message>
    <message>
        <source>Chatwright’s data folder cannot be written, so no chat can be created. Make it writable and start again.</source>
        <comment>@info</comment>
        <translation>В папку данных Chatwright нельзя писать, поэтому создавать чаты нельзя. Разрешите запись в неё и запустите программу снова.</translation>
    </message>
    <message>
        <source>The disk is full, so no chat can be created. Make room and start again.</source>
        <comment>@info</comment>
        <translation>Диск заполнен, поэтому создавать чаты нельзя. Освободите место и запустите программу снова.</translation>
    </message>
    <message>
        <source>The journal was written by a newer Chatwright, so no chat can be created with this one. Use the newer program.</source>
        <comment>@info</comment>
        <translation>Журнал записан более новой версией Chatwright, поэтому в этой версии создавать чаты нельзя. Запустите более новую.</translation>
    </message>
    <message>
        <source>The journal cannot be used, so no chat can be created.</source>
        <comment>@info</comment>
        <translation>Журнал недоступен, поэтому создавать чаты нельзя.</translation>
    </message>
    <message>
        <source>Your draft cannot be saved just now: it would be lost if Chatwright ended.</source>
        <comment>@info</comment>
        <translation>Черновик сейчас не сохраняется: он пропадёт, если Chatwright закроется.</translation>
    </message>
    <message>
        <source>The journal of earlier chats was damaged, so a new one has been begun; the old one is kept as “%1”. Chats that were still being checked are followed no longer: look into Bitrix24 before you create one of them again.</source>
        <comment>@info</comment>
        <translation>Журнал прежних чатов оказался повреждён, поэтому начат новый; старый сохранён как «%1». За чатами, которые ещё проверялись, Chatwright больше не следит: прежде чем создавать такой чат снова, посмотрите в Битрикс24, нет ли его уже.</translation>
    </message>
    <message>
        <source>The journal of earlier chats is damaged and could not be set aside, so no chat can be created. Move its file away and start again.</source>
        <comment>@info</comment>
        <translation>Журнал прежних чатов повреждён, и отложить его в сторону не удалось, поэтому создавать чаты нельзя. Переместите его файл и запустите программу снова.</translation>
    </message>
    <message>
        <source>Chatwright’s data is in use by a program on this computer that does not answer, so no chat can be created. End that program and start Chatwright again.</source>
        <comment>@info</comment>
        <translation>Данные Chatwright заняты программой на этом компьютере, которая не отвечает, поэтому создать чат нельзя. Завершите эту программу и запустите Chatwright снова.</translation>
    </message>
    <message>
        <source>Chatwright’s data is in use by Chatwright on the computer “%1”, which has the same home folder, so no chat can be created here. Close it there and start Chatwright again; if it has ended there already, remove the lock file.</source>
        <comment>@info a computer’s name</comment>
        <translation>Данные Chatwright заняты программой Chatwright на компьютере «%1» с той же домашней папкой, поэтому создать чат здесь нельзя. Закройте её там и запустите Chatwright снова; если там она уже завершилась, удалите файл блокировки.</translation>
    </message>
    <message>
        <source>The list of your portals was damaged; it is kept as “%1”. Connect them again, please.</source>
        <comment>@info</comment>
        <translation>Список ваших порталов оказался повреждён; он сохранён как «%1». Подключите порталы заново.</translation>
    </message>
    <message>
        <source>The list of your portals was written by a newer Chatwright. What you connect now lasts until Chatwright ends.</source>
        <comment>@info</comment>
        <translation>Список ваших порталов записан более новой версией Chatwright. То, что вы подключите сейчас, сохранится только до закрытия программы.</translation>
    </message>
    <message>
        <source>The list of your portals cannot be kept just now: what you connect lasts until Chatwright ends.</source>
        <comment>@info</comment>
        <translation>Сейчас список ваших порталов не удаётся сохранить: подключения действуют до закрытия Chatwright.</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>written down</source>
        <comment>@item story of a chat</comment>
        <translation>записано в журнал</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>@item story of a chat</comment>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>the portal asked to wait</source>
        <comment>@item story of a chat</comment>
        <translation>портал попросил подождать</translation>
    </message>
    <message>
        <source>answer lost</source>
        <comment>@item story of a chat</comment>
        <translation>ответ потерян</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>@item story of a chat</comment>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>@item story of a chat</comment>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>the portal answers at another address</source>
        <comment>@item story of a chat</comment>
        <translation>портал отвечает по другому адресу</translation>
    </message>
    <message>
        <source>looked up: no such chat</source>
        <comment>@item story of a chat</comment>
        <translation>проверка: такого чата нет</translation>
    </message>
    <message>
        <source>looked up: found chat %1</source>
        <comment>@item story of a chat</comment>
        <translation>проверка: найден чат %1</translation>
    </message>
    <message>
        <source>could not be looked up</source>
        <comment>@item story of a chat</comment>
        <translation>проверить не удалось</translation>
    </message>
    <message>
        <source>created: chat %1</source>
        <comment>@item story of a chat</comment>
        <translation>создано: чат %1</translation>
    </message>
    <message>
        <source>certain: no chat was made</source>
        <comment>@item story of a chat</comment>
        <translation>точно: чат не создан</translation>
    </message>
    <message>
        <source>the program had ended; checked anew</source>
        <comment>@item story of a chat</comment>
        <translation>программа была закрыта; проверяется заново</translation>
    </message>
    <message>
        <source>an earlier sending made chat %1 as well</source>
        <comment>@item story of a chat</comment>
        <translation>более ранняя отправка тоже создала чат: %1</translation>
    </message>
    <message>
        <source>missing people added</source>
        <comment>@item story of a chat</comment>
        <translation>недостающие люди добавлены</translation>
    </message>
    <message>
        <source>you: check now</source>
        <comment>@item story of a chat</comment>
        <translation>вы: проверить сейчас</translation>
    </message>
    <message>
        <source>you: send again</source>
        <comment>@item story of a chat</comment>
        <translation>вы: отправить снова</translation>
    </message>
    <message>
        <source>you: the chat exists</source>
        <comment>@item story of a chat</comment>
        <translation>вы: чат есть</translation>
    </message>
    <message>
        <source>you: go to the new address</source>
        <comment>@item story of a chat</comment>
        <translation>вы: перейти на новый адрес</translation>
    </message>
    <message>
        <source>you: closed</source>
        <comment>@item story of a chat</comment>
        <translation>вы: закрыли</translation>
    </message>
    <message>
        <source>you: stopped waiting</source>
        <comment>@item story of a chat</comment>
        <translation>вы: перестали ждать</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>@item story of a chat: what happened, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>@item story of a chat: when, what</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>you: post the message</source>
        <comment>@item story of a chat</comment>
        <translation>вы: опубликовать сообщение</translation>
    </message>
    <message>
        <source>message posted</source>
        <comment>@item story of a chat</comment>
        <translation>сообщение опубликовано</translation>
    </message>
    <message>
        <source>message not posted</source>
        <comment>@item story of a chat</comment>
        <translation>сообщение не опубликовано</translation>
    </message>
    <message>
        <source>not known whether the message was posted</source>
        <comment>@item story of a chat</comment>
        <translation>неизвестно, опубликовано ли сообщение</translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>added</source>
        <comment>@item tag of a person</comment>
        <translation>в списке</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>@item department, what choosing it does</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>more than %1 people, too many for one chat</source>
        <comment>@item department</comment>
        <translation>больше %1 человек, слишком много для одного чата</translation>
    </message>
    <message numerus="yes">
        <source>adds %n people</source>
        <comment>@item what choosing a department does</comment>
        <translation>
            <numerusform>добавит %n человека</numerusform>
            <numerusform>добавит %n человек</numerusform>
            <numerusform>добавит %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody is added already</source>
        <comment>@item department</comment>
        <translation>все уже добавлены</translation>
    </message>
    <message>
        <source>%1 with sub-departments</source>
        <comment>@item department</comment>
        <translation>%1 с подотделами</translation>
    </message>
</context>
<context>
    <name>SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <comment>@label list of people</comment>
        <translation>Подсказки</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Back to &amp;participants</source>
        <comment>@action:button</comment>
        <translation>К &amp;участникам</translation>
    </message>
    <message>
        <source>Back to the &amp;title</source>
        <comment>@action:button</comment>
        <translation>К &amp;названию</translation>
    </message>
    <message>
        <source>Back to the &amp;entity</source>
        <comment>@action:button</comment>
        <translation>К прив&amp;язке</translation>
    </message>
    <message>
        <source>Back to the &amp;picture</source>
        <comment>@action:button</comment>
        <translation>К &amp;аватару</translation>
    </message>
    <message>
        <source>Connection &amp;settings…</source>
        <comment>@action:button</comment>
        <translation>&amp;Настройки подключения…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <comment>@action:button</comment>
        <translation>Попробовать &amp;снова</translation>
    </message>
    <message>
        <source>Looking for a chat with this entity</source>
        <comment>@info:status</comment>
        <translation>Ищется чат с такой привязкой</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>@info:status</comment>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Being checked</source>
        <comment>@info:status</comment>
        <translation>Проверяется</translation>
    </message>
    <message>
        <source>Being checked, waiting for the connection</source>
        <comment>@info:status</comment>
        <translation>Проверяется, ожидает подключения</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <comment>@info:status</comment>
        <translation>Нужно ваше решение</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>@info:status</comment>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>@info:status</comment>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>@info:status</comment>
        <translation>Не отправлен</translation>
    </message>
    <message>
        <source>Not created</source>
        <comment>@info:status</comment>
        <translation>Не создан</translation>
    </message>
    <message>
        <source>Closed without knowing</source>
        <comment>@info:status</comment>
        <translation>Закрыт без выяснения</translation>
    </message>
    <message>
        <source>The portal did not recognise who is asking</source>
        <comment>@title</comment>
        <translation>Портал не понял, кто к нему обращается</translation>
    </message>
    <message>
        <source>The request reached the portal without valid authorisation data.</source>
        <comment>@info what happened</comment>
        <translation>Запрос пришёл на портал без действительных данных авторизации.</translation>
    </message>
    <message>
        <source>Check the webhook address in the connection settings, or paste it anew.</source>
        <comment>@info what to do</comment>
        <translation>Проверьте адрес вебхука в настройках подключения или вставьте его заново.</translation>
    </message>
    <message>
        <source>The webhook is not valid any more</source>
        <comment>@title</comment>
        <translation>Вебхук больше не действует</translation>
    </message>
    <message>
        <source>The portal rejected the webhook: it was revoked, replaced or has expired, or the address was copied incompletely.</source>
        <comment>@info what happened</comment>
        <translation>Портал отклонил вебхук: он отозван, заменён или просрочен либо его адрес скопирован не полностью.</translation>
    </message>
    <message>
        <source>Create a new incoming webhook in the portal, or copy the address again, and enter it in the connection settings.</source>
        <comment>@info what to do</comment>
        <translation>Создайте на портале новый входящий вебхук или скопируйте адрес ещё раз и введите его в настройках подключения.</translation>
    </message>
    <message>
        <source>The sign-in to the portal has expired</source>
        <comment>@title</comment>
        <translation>Срок входа на портал истёк</translation>
    </message>
    <message>
        <source>The portal rejected the access token because its time is over, and it could not be renewed.</source>
        <comment>@info what happened</comment>
        <translation>Портал отклонил токен доступа: его срок истёк, а продлить его не удалось.</translation>
    </message>
    <message>
        <source>Connect the portal again.</source>
        <comment>@info what to do</comment>
        <translation>Подключите портал заново.</translation>
    </message>
    <message>
        <source>The webhook lacks a permission</source>
        <comment>@title</comment>
        <translation>Вебхуку не хватает прав</translation>
    </message>
    <message>
        <source>The portal does not let this webhook use what is needed here.</source>
        <comment>@info what happened</comment>
        <translation>Портал не разрешает этому вебхуку то, что здесь нужно.</translation>
    </message>
    <message>
        <source>In the portal, open the webhook and allow “imbot” for creating chats, and “im” or “user_brief” for finding people; then try again.</source>
        <comment>@info what to do</comment>
        <translation>Откройте вебхук на портале и добавьте ему право «imbot», чтобы создавать чаты, и «im» или «user_brief», чтобы искать людей; затем попробуйте снова.</translation>
    </message>
    <message>
        <source>This person may not use the application</source>
        <comment>@title</comment>
        <translation>Этому пользователю приложение недоступно</translation>
    </message>
    <message>
        <source>The portal has closed the application to the person whose access is used.</source>
        <comment>@info what happened</comment>
        <translation>Портал закрыл приложение для пользователя, от имени которого идёт обращение.</translation>
    </message>
    <message>
        <source>Ask the portal’s administrator to open the application to this person, or connect with somebody else’s webhook.</source>
        <comment>@info what to do</comment>
        <translation>Попросите администратора портала открыть приложение этому пользователю или подключитесь через вебхук другого человека.</translation>
    </message>
    <message>
        <source>The portal denied access</source>
        <comment>@title</comment>
        <translation>Портал отказал в доступе</translation>
    </message>
    <message>
        <source>The portal did not allow this. The usual reasons are a plan without REST access, or missing administrator rights.</source>
        <comment>@info what happened</comment>
        <translation>Портал этого не разрешил. Обычные причины: тариф без REST API или нехватка прав администратора.</translation>
    </message>
    <message>
        <source>Read the portal’s own words under Details and ask the portal’s administrator about the plan and the rights of the webhook’s owner.</source>
        <comment>@info what to do</comment>
        <translation>Прочитайте ответ портала в разделе «Подробнее» и спросите администратора портала о тарифе и правах владельца вебхука.</translation>
    </message>
    <message>
        <source>The portal could not sign in the webhook’s owner</source>
        <comment>@title</comment>
        <translation>Портал не смог авторизовать владельца вебхука</translation>
    </message>
    <message>
        <source>The portal knows the webhook, but the person it belongs to cannot be authorised; perhaps they were dismissed.</source>
        <comment>@info what happened</comment>
        <translation>Портал знает этот вебхук, но его владельца нельзя авторизовать; возможно, он уволен.</translation>
    </message>
    <message>
        <source>Connect with the webhook of an active employee.</source>
        <comment>@info what to do</comment>
        <translation>Подключитесь через вебхук действующего сотрудника.</translation>
    </message>
    <message>
        <source>The portal wants a signed-in person</source>
        <comment>@title</comment>
        <translation>Портал требует авторизации</translation>
    </message>
    <message>
        <source>The portal answered that nobody is signed in with this connection.</source>
        <comment>@info what happened</comment>
        <translation>Портал ответил, что по этому подключению никто не авторизован.</translation>
    </message>
    <message>
        <source>Test the connection in its settings, and paste the webhook address anew if the test fails.</source>
        <comment>@info what to do</comment>
        <translation>Проверьте подключение в его настройках; если проверка не пройдёт, вставьте адрес вебхука заново.</translation>
    </message>
    <message>
        <source>The application is gone from the portal</source>
        <comment>@title</comment>
        <translation>Приложения на портале больше нет</translation>
    </message>
    <message>
        <source>The application that this connection belongs to was removed from the portal.</source>
        <comment>@info what happened</comment>
        <translation>Приложение, к которому относится это подключение, удалено с портала.</translation>
    </message>
    <message>
        <source>Install the application again, or connect with a webhook.</source>
        <comment>@info what to do</comment>
        <translation>Установите приложение снова или подключитесь через вебхук.</translation>
    </message>
    <message>
        <source>The portal cannot reach its sign-in service</source>
        <comment>@title</comment>
        <translation>Порталу недоступен его сервер авторизации</translation>
    </message>
    <message>
        <source>The portal’s own connection to its authorisation server is down at the moment.</source>
        <comment>@info what happened</comment>
        <translation>Связь портала с его сервером авторизации сейчас прервана.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <comment>@info what to do</comment>
        <translation>Подождите несколько минут и попробуйте снова.</translation>
    </message>
    <message>
        <source>The portal accepts only secure connections</source>
        <comment>@title</comment>
        <translation>Портал принимает только защищённые соединения</translation>
    </message>
    <message>
        <source>The request arrived at the portal without https.</source>
        <comment>@info what happened</comment>
        <translation>Запрос пришёл на портал без https.</translation>
    </message>
    <message>
        <source>Make sure that the webhook address begins with https.</source>
        <comment>@info what to do</comment>
        <translation>Убедитесь, что адрес вебхука начинается с https.</translation>
    </message>
    <message>
        <source>An administrator has to confirm this first</source>
        <comment>@title</comment>
        <translation>Нужно подтверждение администратора</translation>
    </message>
    <message>
        <source>The portal has asked an administrator to allow this, and nobody has answered yet.</source>
        <comment>@info what happened</comment>
        <translation>Портал запросил разрешение у администратора, ответа пока нет.</translation>
    </message>
    <message>
        <source>Ask the portal’s administrator to confirm the request, then try again.</source>
        <comment>@info what to do</comment>
        <translation>Попросите администратора портала подтвердить запрос, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>An administrator refused this</source>
        <comment>@title</comment>
        <translation>Администратор отказал</translation>
    </message>
    <message>
        <source>The portal asked an administrator to allow this, and the answer was no.</source>
        <comment>@info what happened</comment>
        <translation>Портал запросил разрешение у администратора и получил отказ.</translation>
    </message>
    <message>
        <source>Talk to the portal’s administrator.</source>
        <comment>@info what to do</comment>
        <translation>Обратитесь к администратору портала.</translation>
    </message>
    <message>
        <source>This kind of sign-in cannot be used for bots</source>
        <comment>@title</comment>
        <translation>Такая авторизация не подходит для ботов</translation>
    </message>
    <message>
        <source>The portal does not allow bot methods with the authorisation of this connection.</source>
        <comment>@info what happened</comment>
        <translation>Портал не разрешает методы ботов с авторизацией этого подключения.</translation>
    </message>
    <message>
        <source>Connect with an incoming webhook that has the permission “imbot”.</source>
        <comment>@info what to do</comment>
        <translation>Подключитесь через входящий вебхук с правом «imbot».</translation>
    </message>
    <message>
        <source>The portal’s plan does not include this</source>
        <comment>@title</comment>
        <translation>Тариф портала этого не включает</translation>
    </message>
    <message>
        <source>The portal refused because its plan does not allow it.</source>
        <comment>@info what happened</comment>
        <translation>Портал отказал: его тариф этого не допускает.</translation>
    </message>
    <message>
        <source>Ask the portal’s administrator about the plan.</source>
        <comment>@info what to do</comment>
        <translation>Спросите администратора портала о тарифе.</translation>
    </message>
    <message>
        <source>The portal’s subscription has run out</source>
        <comment>@title</comment>
        <translation>Подписка портала закончилась</translation>
    </message>
    <message>
        <source>The paid or trial period of the application or portal is over.</source>
        <comment>@info what happened</comment>
        <translation>Оплаченный или пробный период приложения либо портала истёк.</translation>
    </message>
    <message>
        <source>Ask the portal’s administrator to renew it, then try again.</source>
        <comment>@info what to do</comment>
        <translation>Попросите администратора портала продлить подписку, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>The portal is closed</source>
        <comment>@title</comment>
        <translation>Портал закрыт</translation>
    </message>
    <message>
        <source>The address answers that this portal was closed or deleted.</source>
        <comment>@info what happened</comment>
        <translation>По этому адресу сообщают, что портал закрыт или удалён.</translation>
    </message>
    <message>
        <source>Check the portal’s address, or ask its administrator.</source>
        <comment>@info what to do</comment>
        <translation>Проверьте адрес портала или спросите его администратора.</translation>
    </message>
    <message>
        <source>The portal does not allow this for this chat</source>
        <comment>@title</comment>
        <translation>Для этого чата портал такого не разрешает</translation>
    </message>
    <message>
        <source>The chat is the general chat, or its type forbids what was asked.</source>
        <comment>@info what happened</comment>
        <translation>Это общий чат, или тип чата не допускает такого действия.</translation>
    </message>
    <message>
        <source>Choose another chat, or ask the portal’s administrator.</source>
        <comment>@info what to do</comment>
        <translation>Выберите другой чат или спросите администратора портала.</translation>
    </message>
    <message>
        <source>Somebody may not be invited</source>
        <comment>@title</comment>
        <translation>Кого-то из списка нельзя пригласить</translation>
    </message>
    <message>
        <source>The portal’s rules do not allow the bot or the webhook’s owner to bring these people into a chat.</source>
        <comment>@info what happened</comment>
        <translation>Правила портала не позволяют боту или владельцу вебхука приглашать этих людей в чат.</translation>
    </message>
    <message>
        <source>Take people from outside the company or of other groups off the list and try again, or ask the portal’s administrator.</source>
        <comment>@info what to do</comment>
        <translation>Уберите из списка людей не из компании или из других групп и попробуйте снова либо спросите администратора портала.</translation>
    </message>
    <message>
        <source>Red</source>
        <comment>@item colour of a chat</comment>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Green</source>
        <comment>@item colour of a chat</comment>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Mint</source>
        <comment>@item colour of a chat</comment>
        <translation>Мятный</translation>
    </message>
    <message>
        <source>Light blue</source>
        <comment>@item colour of a chat</comment>
        <translation>Голубой</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <comment>@item colour of a chat</comment>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Purple</source>
        <comment>@item colour of a chat</comment>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Aqua</source>
        <comment>@item colour of a chat</comment>
        <translation>Аквамариновый</translation>
    </message>
    <message>
        <source>Pink</source>
        <comment>@item colour of a chat</comment>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Lime</source>
        <comment>@item colour of a chat</comment>
        <translation>Лаймовый</translation>
    </message>
    <message>
        <source>Brown</source>
        <comment>@item colour of a chat</comment>
        <translation>Коричневый</translation>
    </message>
    <message>
        <source>Azure</source>
        <comment>@item colour of a chat</comment>
        <translation>Лазурный</translation>
    </message>
    <message>
        <source>Khaki</source>
        <comment>@item colour of a chat</comment>
        <translation>Хаки</translation>
    </message>
    <message>
        <source>Sand</source>
        <comment>@item colour of a chat</comment>
        <translation>Песочный</translation>
    </message>
    <message>
        <source>Marengo</source>
        <comment>@item colour of a chat</comment>
        <translation>Маренго</translation>
    </message>
    <message>
        <source>Gray</source>
        <comment>@item colour of a chat</comment>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Graphite</source>
        <comment>@item colour of a chat</comment>
        <translation>Графитовый</translation>
    </message>
    <message>
        <source>Chosen by the portal</source>
        <comment>@item colour of a chat</comment>
        <translation>По выбору портала</translation>
    </message>
    <message>
        <source>The portal refused</source>
        <comment>@title</comment>
        <translation>Портал отказал</translation>
    </message>
    <message>
        <source>The portal answered with an error that this program does not know.</source>
        <comment>@info what happened</comment>
        <translation>Портал ответил ошибкой, которую эта программа не знает.</translation>
    </message>
    <message>
        <source>Read the portal’s own words under Details, and show them to the portal’s administrator.</source>
        <comment>@info what to do</comment>
        <translation>Прочитайте ответ портала в разделе «Подробнее» и покажите его администратору портала.</translation>
    </message>
    <message>
        <source>the portal</source>
        <comment>@info in place of its address</comment>
        <translation>портала</translation>
    </message>
    <message>
        <source>This computer is offline</source>
        <comment>@title</comment>
        <translation>Этот компьютер не в сети</translation>
    </message>
    <message>
        <source>There is no network connection, so nothing was sent.</source>
        <comment>@info what happened</comment>
        <translation>Нет подключения к сети, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>Connect to the network and try again.</source>
        <comment>@info what to do</comment>
        <translation>Подключитесь к сети и попробуйте снова.</translation>
    </message>
    <message>
        <source>The portal’s address was not found</source>
        <comment>@title</comment>
        <translation>Адрес портала не найден</translation>
    </message>
    <message>
        <source>No server answers to the name %1, so nothing was sent.</source>
        <comment>@info what happened</comment>
        <translation>Сервер %1 не найден, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>Check the portal’s address in the connection settings, and your network connection.</source>
        <comment>@info what to do</comment>
        <translation>Проверьте адрес портала в настройках подключения и подключение к сети.</translation>
    </message>
    <message>
        <source>The portal does not accept connections</source>
        <comment>@title</comment>
        <translation>Портал не принимает соединения</translation>
    </message>
    <message>
        <source>The server %1 was found but refused the connection, so nothing was sent.</source>
        <comment>@info what happened</comment>
        <translation>Сервер %1 найден, но отклонил соединение, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>Try again in a while; if it stays so, check the address or ask the portal’s administrator.</source>
        <comment>@info what to do</comment>
        <translation>Попробуйте снова немного позже; если не поможет, проверьте адрес или спросите администратора портала.</translation>
    </message>
    <message>
        <source>The portal could not be reached in time</source>
        <comment>@title</comment>
        <translation>Не удалось вовремя связаться с порталом</translation>
    </message>
    <message>
        <source>The server %1 did not accept a connection within 15 seconds, so nothing was sent.</source>
        <comment>@info what happened</comment>
        <translation>Сервер %1 не принял соединение за 15 секунд, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>Check your network connection and try again.</source>
        <comment>@info what to do</comment>
        <translation>Проверьте подключение к сети и попробуйте снова.</translation>
    </message>
    <message>
        <source>No secure connection could be made</source>
        <comment>@title</comment>
        <translation>Не удалось установить защищённое соединение</translation>
    </message>
    <message>
        <source>The computer and the server %1 could not agree on a secure connection, so nothing was sent.</source>
        <comment>@info what happened</comment>
        <translation>Компьютер и сервер %1 не смогли договориться о защищённом соединении, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer, and ask your administrator whether a proxy or firewall is in the way.</source>
        <comment>@info what to do</comment>
        <translation>Проверьте дату и время на этом компьютере и узнайте у администратора, не мешает ли прокси-сервер или межсетевой экран.</translation>
    </message>
    <message>
        <source>The portal’s certificate is not trusted</source>
        <comment>@title</comment>
        <translation>Нет доверия к сертификату портала</translation>
    </message>
    <message>
        <source>The certificate that %1 shows cannot be verified, so nothing was sent: somebody else could be answering in the portal’s place.</source>
        <comment>@info what happened</comment>
        <translation>Сертификат сервера %1 не удалось проверить, поэтому ничего не отправлено: вместо портала может отвечать кто-то другой.</translation>
    </message>
    <message>
        <source>Ask the portal’s administrator about its certificate; do not go on before you know.</source>
        <comment>@info what to do</comment>
        <translation>Спросите администратора портала о сертификате и не продолжайте, пока не узнаете.</translation>
    </message>
    <message>
        <source>The proxy server does not let us through</source>
        <comment>@title</comment>
        <translation>Прокси-сервер не пропускает соединение</translation>
    </message>
    <message>
        <source>The network’s proxy server did not make the connection to %1, so nothing was sent.</source>
        <comment>@info what happened</comment>
        <translation>Прокси-сервер сети не установил соединение с сервером %1, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, or ask your administrator.</source>
        <comment>@info what to do</comment>
        <translation>Проверьте настройки прокси на этом компьютере или спросите администратора.</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <comment>@title</comment>
        <translation>Вы отменили отправку</translation>
    </message>
    <message>
        <source>The request was cancelled before anything was sent.</source>
        <comment>@info what happened</comment>
        <translation>Запрос отменён до того, как что-либо было отправлено.</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <comment>@info what to do</comment>
        <translation>Повторите, когда захотите.</translation>
    </message>
    <message>
        <source>No portal is connected</source>
        <comment>@title</comment>
        <translation>Портал не подключён</translation>
    </message>
    <message>
        <source>There is no portal to send this to, or its access data are not at hand.</source>
        <comment>@info what happened</comment>
        <translation>Нет портала, на который это можно отправить, или данных для доступа к нему сейчас нет.</translation>
    </message>
    <message>
        <source>Connect the portal, then try again.</source>
        <comment>@info what to do</comment>
        <translation>Подключите портал и попробуйте снова.</translation>
    </message>
    <message>
        <source>The address is not secure</source>
        <comment>@title</comment>
        <translation>Небезопасный адрес</translation>
    </message>
    <message>
        <source>The address of %1 begins with http, and anybody on the way could read the webhook; so nothing was sent.</source>
        <comment>@info what happened</comment>
        <translation>Адрес сервера %1 начинается с http, и вебхук могли бы прочитать посторонние, поэтому ничего не отправлено.</translation>
    </message>
    <message>
        <source>Enter the address with https.</source>
        <comment>@info what to do</comment>
        <translation>Введите адрес с https.</translation>
    </message>
    <message>
        <source>The portal refused the request</source>
        <comment>@title</comment>
        <translation>Портал отклонил запрос</translation>
    </message>
    <message>
        <source>The portal %1 said no without giving a code.</source>
        <comment>@info what happened</comment>
        <translation>Сервер %1 отказал, не сообщив кода ошибки.</translation>
    </message>
    <message>
        <source>Read the portal’s own words under Details, and ask the portal’s administrator if they do not help.</source>
        <comment>@info what to do</comment>
        <translation>Прочитайте ответ портала в разделе «Подробнее»; если этого мало, спросите администратора портала.</translation>
    </message>
    <message>
        <source>The portal is busy</source>
        <comment>@title</comment>
        <translation>Портал занят</translation>
    </message>
    <message>
        <source>The portal %1 asks for fewer requests and did not run this one.</source>
        <comment>@info what happened</comment>
        <translation>Сервер %1 просит обращаться реже и не выполнил этот запрос.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <comment>@info what to do</comment>
        <translation>Подождите немного и попробуйте снова.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <comment>@title</comment>
        <translation>Соединение прервалось</translation>
    </message>
    <message>
        <source>The connection to %1 broke after the request had begun to leave; whether it arrived is not known from this.</source>
        <comment>@info what happened</comment>
        <translation>Соединение с сервером %1 прервалось, когда запрос уже начал уходить; дошёл ли он, пока неизвестно.</translation>
    </message>
    <message>
        <source>Check your network connection. Look in the portal before you repeat anything.</source>
        <comment>@info what to do</comment>
        <translation>Проверьте подключение к сети. Прежде чем повторять, посмотрите на портале.</translation>
    </message>
    <message>
        <source>The portal did not answer in time</source>
        <comment>@title</comment>
        <translation>Портал не ответил вовремя</translation>
    </message>
    <message>
        <source>The request was sent, but %1 did not answer within the time; it may still be working on it.</source>
        <comment>@info what happened</comment>
        <translation>Запрос отправлен, но ответ сервера %1 вовремя не пришёл; возможно, запрос ещё выполняется.</translation>
    </message>
    <message>
        <source>Wait a little and look in the portal before you repeat anything.</source>
        <comment>@info what to do</comment>
        <translation>Подождите немного и, прежде чем повторять, посмотрите на портале.</translation>
    </message>
    <message>
        <source>The server answered with an error page</source>
        <comment>@title</comment>
        <translation>Сервер ответил страницей ошибки</translation>
    </message>
    <message>
        <source>What came from %1 was an error page of the server and no answer of the portal.</source>
        <comment>@info what happened</comment>
        <translation>От сервера %1 пришла страница ошибки, а не ответ портала.</translation>
    </message>
    <message>
        <source>Try again in a while; if it stays so, send the report to the portal’s administrator.</source>
        <comment>@info what to do</comment>
        <translation>Попробуйте снова немного позже; если не поможет, отправьте отчёт администратору портала.</translation>
    </message>
    <message>
        <source>Something other than the portal answered</source>
        <comment>@title</comment>
        <translation>Ответил не портал</translation>
    </message>
    <message>
        <source>What came from %1 was a web page: perhaps a sign-in page of your network, or the address leads elsewhere.</source>
        <comment>@info what happened</comment>
        <translation>От сервера %1 пришла веб-страница: возможно, это страница входа в вашу сеть, или адрес ведёт не туда.</translation>
    </message>
    <message>
        <source>Open a web page in your browser to see whether the network wants you to sign in, and check the portal’s address.</source>
        <comment>@info what to do</comment>
        <translation>Откройте любую страницу в браузере и посмотрите, не требует ли сеть входа; проверьте адрес портала.</translation>
    </message>
    <message>
        <source>The portal’s answer arrived damaged</source>
        <comment>@title</comment>
        <translation>Ответ портала пришёл повреждённым</translation>
    </message>
    <message>
        <source>The answer from %1 was cut off or garbled on its way.</source>
        <comment>@info what happened</comment>
        <translation>Ответ сервера %1 по дороге оборвался или исказился.</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <comment>@title</comment>
        <translation>Ответ слишком велик</translation>
    </message>
    <message>
        <source>The answer from %1 was far larger than any answer of a portal, so reading it was stopped.</source>
        <comment>@info what happened</comment>
        <translation>Ответ сервера %1 намного больше любого ответа портала, поэтому чтение прекращено.</translation>
    </message>
    <message>
        <source>Check the portal’s address, and send the report to the portal’s administrator.</source>
        <comment>@info what to do</comment>
        <translation>Проверьте адрес портала и отправьте отчёт его администратору.</translation>
    </message>
    <message>
        <source>The portal answered something unexpected</source>
        <comment>@title</comment>
        <translation>Портал ответил неожиданно</translation>
    </message>
    <message>
        <source>The answer from %1 is not what this request is answered with.</source>
        <comment>@info what happened</comment>
        <translation>Сервер %1 ответил не так, как отвечают на такой запрос.</translation>
    </message>
    <message>
        <source>Look in the portal before you repeat anything; please report this with “Copy report”.</source>
        <comment>@info what to do</comment>
        <translation>Прежде чем повторять, посмотрите на портале; пожалуйста, сообщите об этом, приложив отчёт (кнопка «Скопировать отчёт»).</translation>
    </message>
    <message>
        <source>The portal has moved</source>
        <comment>@title</comment>
        <translation>Портал переехал</translation>
    </message>
    <message>
        <source>The server %1 says that the portal is found at another address now.</source>
        <comment>@info what happened</comment>
        <translation>Сервер %1 сообщает, что у портала теперь другой адрес.</translation>
    </message>
    <message>
        <source>Enter the portal’s new address in the connection settings.</source>
        <comment>@info what to do</comment>
        <translation>Введите новый адрес портала в настройках подключения.</translation>
    </message>
    <message>
        <source>The request is too large for this portal</source>
        <comment>@title</comment>
        <translation>Запрос слишком велик для этого портала</translation>
    </message>
    <message>
        <source>The server %1 does not accept requests of this size. Nearly always it is the picture that makes one so large.</source>
        <comment>@info what happened</comment>
        <translation>Сервер %1 не принимает запросы такого размера. Почти всегда их делает такими изображение.</translation>
    </message>
    <message>
        <source>Choose a smaller picture or remove it. If there is none, shorten the welcome message.</source>
        <comment>@info what to do</comment>
        <translation>Выберите изображение поменьше или удалите его. Если его нет, сократите приветственное сообщение.</translation>
    </message>
    <message>
        <source>The request could not be written down</source>
        <comment>@title</comment>
        <translation>Запрос не удалось записать</translation>
    </message>
    <message>
        <source>The journal on this computer could not be written, so nothing was sent: without it a chat might be made twice.</source>
        <comment>@info what happened</comment>
        <translation>Не удалось записать журнал на этом компьютере, поэтому ничего не отправлено: без него чат мог бы создаться дважды.</translation>
    </message>
    <message>
        <source>Make sure that the disk is not full and that its folder may be written, then try again.</source>
        <comment>@info what to do</comment>
        <translation>Убедитесь, что на диске есть место и что в папку журнала можно писать, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <comment>@info problem of Participants</comment>
        <translation>Выберите хотя бы одного человека.</translation>
    </message>
    <message>
        <source>Without a title the portal invents one from the color or the members’ names.</source>
        <comment>@info remark about Title</comment>
        <translation>Если не указать название, портал составит его из цвета или имён участников.</translation>
    </message>
    <message numerus="yes">
        <source>The title is %n character(s) too long; the portal takes %1.</source>
        <comment>@info problem of Title</comment>
        <translation>
            <numerusform>Название длиннее допустимого на %n символ; портал принимает не больше %1.</numerusform>
            <numerusform>Название длиннее допустимого на %n символа; портал принимает не больше %1.</numerusform>
            <numerusform>Название длиннее допустимого на %n символов; портал принимает не больше %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The welcome message is %n character(s) too long; the portal takes %1.</source>
        <comment>@info problem of Welcome message</comment>
        <translation>
            <numerusform>Приветственное сообщение длиннее допустимого на %n символ; портал принимает не больше %1.</numerusform>
            <numerusform>Приветственное сообщение длиннее допустимого на %n символа; портал принимает не больше %1.</numerusform>
            <numerusform>Приветственное сообщение длиннее допустимого на %n символов; портал принимает не больше %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The description is %n character(s) too long; %1 are possible.</source>
        <comment>@info problem of Description</comment>
        <translation>
            <numerusform>Описание длиннее допустимого на %n символ; возможно не больше %1.</numerusform>
            <numerusform>Описание длиннее допустимого на %n символа; возможно не больше %1.</numerusform>
            <numerusform>Описание длиннее допустимого на %n символов; возможно не больше %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The entity type is %n character(s) too long; the portal takes %1.</source>
        <comment>@info problem of Entity type</comment>
        <translation>
            <numerusform>Тип сущности длиннее допустимого на %n символ; портал принимает не больше %1.</numerusform>
            <numerusform>Тип сущности длиннее допустимого на %n символа; портал принимает не больше %1.</numerusform>
            <numerusform>Тип сущности длиннее допустимого на %n символов; портал принимает не больше %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This entity type would make the portal treat the chat as something else, such as the general chat or a channel. Choose another one.</source>
        <comment>@info problem of Entity type</comment>
        <translation>С таким типом сущности портал примет чат за что-то другое, например за общий чат или канал. Выберите другой тип.</translation>
    </message>
    <message>
        <source>This entity type belongs to a module of the portal, which may take the chat for its own. Use it anyway?</source>
        <comment>@info question about Entity type</comment>
        <translation>Такой тип сущности принадлежит модулю портала, и модуль может принять чат за свой. Всё равно использовать?</translation>
    </message>
    <message numerus="yes">
        <source>The entity ID is %n character(s) too long; the portal takes %1.</source>
        <comment>@info problem of Entity ID</comment>
        <translation>
            <numerusform>ID сущности длиннее допустимого на %n символ; портал принимает не больше %1.</numerusform>
            <numerusform>ID сущности длиннее допустимого на %n символа; портал принимает не больше %1.</numerusform>
            <numerusform>ID сущности длиннее допустимого на %n символов; портал принимает не больше %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>An entity type needs an entity ID too. Enter one, or empty the type.</source>
        <comment>@info problem of Entity ID</comment>
        <translation>К типу сущности нужен и её ID. Укажите ID или очистите тип.</translation>
    </message>
    <message>
        <source>An entity ID needs an entity type too. Enter one, or empty the ID.</source>
        <comment>@info problem of Entity type</comment>
        <translation>К ID сущности нужен и её тип. Укажите тип или очистите ID.</translation>
    </message>
    <message>
        <source>The portal does not store “0” as an entity type. Choose another one.</source>
        <comment>@info problem of Entity type</comment>
        <translation>Портал не сохраняет «0» как тип сущности. Выберите другой тип.</translation>
    </message>
    <message>
        <source>The portal does not store “0” as an entity ID. Choose another one.</source>
        <comment>@info problem of Entity ID</comment>
        <translation>Портал не сохраняет «0» как ID сущности. Выберите другой ID.</translation>
    </message>
    <message>
        <source>The owner is not among the participants. Add them, or choose another owner.</source>
        <comment>@info problem of Owner</comment>
        <translation>Владельца нет среди участников. Добавьте его или выберите другого владельца.</translation>
    </message>
    <message>
        <source>The picture has %1; at most %2 can be sent. Choose a smaller one.</source>
        <comment>@info problem of Avatar</comment>
        <translation>Размер изображения — %1, а отправить можно не больше %2. Выберите изображение поменьше.</translation>
    </message>
    <message>
        <source>Paste the address of an incoming webhook.</source>
        <comment>@info problem of Webhook address</comment>
        <translation>Вставьте адрес входящего вебхука.</translation>
    </message>
    <message>
        <source>This is not an address. A webhook’s address begins with https://.</source>
        <comment>@info problem of Webhook address</comment>
        <translation>Это не адрес. Адрес вебхука начинается с https://.</translation>
    </message>
    <message>
        <source>The address begins with http, so anybody on the way could read the webhook. Use https.</source>
        <comment>@info problem of Webhook address</comment>
        <translation>Адрес начинается с http, и вебхук могли бы прочитать посторонние. Используйте https.</translation>
    </message>
    <message>
        <source>The address of a webhook begins with https://, not with anything else.</source>
        <comment>@info problem of Webhook address</comment>
        <translation>Адрес вебхука может начинаться только с https://.</translation>
    </message>
    <message>
        <source>This address does not lead to a webhook: /rest/ with a number and a secret is missing. Copy it from the webhook’s page in the portal.</source>
        <comment>@info problem of Webhook address</comment>
        <translation>Этот адрес не ведёт к вебхуку: в нём нет /rest/ с номером и секретом. Скопируйте адрес со страницы вебхука на портале.</translation>
    </message>
    <message>
        <source>The last part of the webhook’s address, its secret, is missing. Copy the whole address.</source>
        <comment>@info problem of Webhook address</comment>
        <translation>В адресе вебхука нет последней части — секрета. Скопируйте адрес целиком.</translation>
    </message>
    <message>
        <source>A chat with this entity type and ID exists already: number %1. Open that one, or create another.</source>
        <comment>@info decision</comment>
        <translation>Чат с таким типом и ID сущности уже есть, его номер — %1. Откройте его или создайте ещё один.</translation>
    </message>
    <message>
        <source>Whether a chat with this entity type and ID exists already could not be found out. Nothing has been sent yet.</source>
        <comment>@info decision</comment>
        <translation>Не удалось узнать, есть ли уже чат с таким типом и ID сущности. Пока ничего не отправлено.</translation>
    </message>
    <message numerus="yes">
        <source>The portal has asked for a pause %n time(s) in a row and has not run the request. Send it again later.</source>
        <comment>@info decision</comment>
        <translation>
            <numerusform>Портал %n раз подряд попросил подождать и не выполнил запрос. Отправьте его снова позже.</numerusform>
            <numerusform>Портал %n раза подряд попросил подождать и не выполнил запрос. Отправьте его снова позже.</numerusform>
            <numerusform>Портал %n раз подряд попросил подождать и не выполнил запрос. Отправьте его снова позже.</numerusform>
        </translation>
    </message>
    <message>
        <source>The portal says that it has moved to %1. Go there only if you know that address; nothing has been created at the old one.</source>
        <comment>@info decision</comment>
        <translation>Портал сообщает, что переехал на %1. Переходите, только если этот адрес вам знаком; по старому ничего не создано.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <comment>@info report</comment>
        <translation>Подробности: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <comment>@info report</comment>
        <translation>Сервер: %1</translation>
    </message>
    <message>
        <source>The system’s words: “%1”</source>
        <comment>@info report</comment>
        <translation>Сообщение системы: «%1»</translation>
    </message>
    <message>
        <source>The portal’s words: “%1”</source>
        <comment>@info report</comment>
        <translation>Сообщение портала: «%1»</translation>
    </message>
    <message>
        <source>Received: “%1”</source>
        <comment>@info report</comment>
        <translation>Получено: «%1»</translation>
    </message>
    <message>
        <source>Certificate (SHA-256): %1</source>
        <comment>@info report</comment>
        <translation>Сертификат (SHA-256): %1</translation>
    </message>
    <message>
        <source>Nobody was invited, so the portal refused</source>
        <comment>@title</comment>
        <translation>Портал отказал: никто не приглашён</translation>
    </message>
    <message>
        <source>The portal found no valid participant in the request.</source>
        <comment>@info what happened</comment>
        <translation>Портал не нашёл в запросе ни одного подходящего участника.</translation>
    </message>
    <message>
        <source>Add at least one person and create the chat again.</source>
        <comment>@info what to do</comment>
        <translation>Добавьте хотя бы одного человека и создайте чат снова.</translation>
    </message>
    <message>
        <source>The portal could not read the list of people</source>
        <comment>@title</comment>
        <translation>Портал не смог прочитать список людей</translation>
    </message>
    <message>
        <source>The list of participants did not have the form that this portal expects.</source>
        <comment>@info what happened</comment>
        <translation>Список участников пришёл не в том виде, какого ждёт этот портал.</translation>
    </message>
    <message>
        <source>Remove the people who were added last and try again; please report this with “Copy report”.</source>
        <comment>@info what to do</comment>
        <translation>Уберите тех, кого добавили последними, и попробуйте снова; пожалуйста, сообщите об этом, приложив отчёт (кнопка «Скопировать отчёт»).</translation>
    </message>
    <message>
        <source>The portal does not know this bot</source>
        <comment>@title</comment>
        <translation>Портал не знает этого бота</translation>
    </message>
    <message>
        <source>There is no such bot any more, or none that belongs to this CLIENT_ID.</source>
        <comment>@info what happened</comment>
        <translation>Такого бота больше нет, или нет бота с этим CLIENT_ID.</translation>
    </message>
    <message>
        <source>Choose another bot in the connection settings, or register one in the portal.</source>
        <comment>@info what to do</comment>
        <translation>Выберите другого бота в настройках подключения или зарегистрируйте бота на портале.</translation>
    </message>
    <message>
        <source>The bot belongs to another application</source>
        <comment>@title</comment>
        <translation>Бот принадлежит другому приложению</translation>
    </message>
    <message>
        <source>The bot was registered with another application or another CLIENT_ID than the one of this connection.</source>
        <comment>@info what happened</comment>
        <translation>Бот зарегистрирован другим приложением или с другим CLIENT_ID, чем у этого подключения.</translation>
    </message>
    <message>
        <source>Check the CLIENT_ID in the connection settings, or choose a bot that was registered with it.</source>
        <comment>@info what to do</comment>
        <translation>Проверьте CLIENT_ID в настройках подключения или выберите бота, зарегистрированного с ним.</translation>
    </message>
    <message>
        <source>The portal could not create the chat</source>
        <comment>@title</comment>
        <translation>Портал не смог создать чат</translation>
    </message>
    <message>
        <source>Something in the request made the creation fail inside the portal; most often it is the binding to an entity.</source>
        <comment>@info what happened</comment>
        <translation>Что-то в запросе привело к ошибке внутри портала; чаще всего это привязка к сущности.</translation>
    </message>
    <message>
        <source>Empty Entity type and Entity ID and try again; if it still fails, ask the portal’s administrator.</source>
        <comment>@info what to do</comment>
        <translation>Очистите тип и ID сущности и попробуйте снова; если не поможет, спросите администратора портала.</translation>
    </message>
    <message>
        <source>Creating the chat failed inside the portal</source>
        <comment>@title</comment>
        <translation>Ошибка портала при создании чата</translation>
    </message>
    <message>
        <source>The portal accepted the request but did not manage to make the chat.</source>
        <comment>@info what happened</comment>
        <translation>Портал принял запрос, но создать чат не сумел.</translation>
    </message>
    <message>
        <source>Try again in a while; if it fails again, ask the portal’s administrator.</source>
        <comment>@info what to do</comment>
        <translation>Попробуйте снова немного позже; если ошибка повторится, спросите администратора портала.</translation>
    </message>
    <message>
        <source>The portal did not accept a value</source>
        <comment>@title</comment>
        <translation>Портал не принял одно из значений</translation>
    </message>
    <message>
        <source>One of the values that were sent, most often the picture, was not accepted.</source>
        <comment>@info what happened</comment>
        <translation>Одно из отправленных значений, чаще всего изображение, не принято.</translation>
    </message>
    <message>
        <source>Remove the picture or choose another one and try again.</source>
        <comment>@info what to do</comment>
        <translation>Удалите изображение или выберите другое и попробуйте снова.</translation>
    </message>
    <message>
        <source>No chat was named</source>
        <comment>@title</comment>
        <translation>Не указан чат</translation>
    </message>
    <message>
        <source>The portal was asked about a chat without being told which.</source>
        <comment>@info what happened</comment>
        <translation>Портал спросили о чате, не назвав его.</translation>
    </message>
    <message>
        <source>Please report this with “Copy report”.</source>
        <comment>@info what to do</comment>
        <translation>Пожалуйста, сообщите об этом, приложив отчёт (кнопка «Скопировать отчёт»).</translation>
    </message>
    <message>
        <source>No conversation was named</source>
        <comment>@title</comment>
        <translation>Не указан диалог</translation>
    </message>
    <message>
        <source>The portal was asked about a conversation without being told which.</source>
        <comment>@info what happened</comment>
        <translation>Портал спросили о диалоге, не назвав его.</translation>
    </message>
    <message>
        <source>The chat does not exist</source>
        <comment>@title</comment>
        <translation>Чата не существует</translation>
    </message>
    <message>
        <source>The portal knows no chat with this number; perhaps it was deleted.</source>
        <comment>@info what happened</comment>
        <translation>На портале нет чата с таким номером; возможно, он удалён.</translation>
    </message>
    <message>
        <source>Look in the portal whether the chat is still there.</source>
        <comment>@info what to do</comment>
        <translation>Посмотрите на портале, есть ли ещё этот чат.</translation>
    </message>
    <message>
        <source>The bot’s token is missing</source>
        <comment>@title</comment>
        <translation>Не передан токен бота</translation>
    </message>
    <message>
        <source>The portal wants the token with which the bot was registered.</source>
        <comment>@info what happened</comment>
        <translation>Портал требует токен, с которым зарегистрирован бот.</translation>
    </message>
    <message>
        <source>Enter the bot’s CLIENT_ID in the connection settings.</source>
        <comment>@info what to do</comment>
        <translation>Введите CLIENT_ID бота в настройках подключения.</translation>
    </message>
    <message>
        <source>The bot’s CLIENT_ID is missing</source>
        <comment>@title</comment>
        <translation>Не передан CLIENT_ID бота</translation>
    </message>
    <message>
        <source>With a webhook the portal needs the CLIENT_ID with which the bot was registered, and none was sent.</source>
        <comment>@info what happened</comment>
        <translation>Для вебхука порталу нужен CLIENT_ID, с которым зарегистрирован бот, а он не передан.</translation>
    </message>
    <message>
        <source>Enter the CLIENT_ID in the connection settings.</source>
        <comment>@info what to do</comment>
        <translation>Введите CLIENT_ID в настройках подключения.</translation>
    </message>
    <message>
        <source>No bot was named</source>
        <comment>@title</comment>
        <translation>Не указан бот</translation>
    </message>
    <message>
        <source>The portal was not told which bot is to act.</source>
        <comment>@info what happened</comment>
        <translation>Порталу не сообщили, какой бот действует.</translation>
    </message>
    <message>
        <source>Choose a bot in the connection settings.</source>
        <comment>@info what to do</comment>
        <translation>Выберите бота в настройках подключения.</translation>
    </message>
    <message>
        <source>The bot is not there any more</source>
        <comment>@title</comment>
        <translation>Бота больше нет</translation>
    </message>
    <message>
        <source>The portal has no bot with this number; it was probably removed.</source>
        <comment>@info what happened</comment>
        <translation>На портале нет бота с таким номером; вероятно, он удалён.</translation>
    </message>
    <message>
        <source>Choose another bot in the connection settings.</source>
        <comment>@info what to do</comment>
        <translation>Выберите другого бота в настройках подключения.</translation>
    </message>
    <message>
        <source>The bot belongs to somebody else</source>
        <comment>@title</comment>
        <translation>Это чужой бот</translation>
    </message>
    <message>
        <source>The CLIENT_ID of this connection does not fit the bot; it may have been changed.</source>
        <comment>@info what happened</comment>
        <translation>CLIENT_ID этого подключения не подходит к боту; возможно, его сменили.</translation>
    </message>
    <message>
        <source>Enter the bot’s present CLIENT_ID in the connection settings, or choose another bot.</source>
        <comment>@info what to do</comment>
        <translation>Введите нынешний CLIENT_ID бота в настройках подключения или выберите другого бота.</translation>
    </message>
    <message>
        <source>Somebody on the list is not in the portal</source>
        <comment>@title</comment>
        <translation>Кого-то из списка нет на портале</translation>
    </message>
    <message>
        <source>The portal does not know one of the chosen people.</source>
        <comment>@info what happened</comment>
        <translation>Портал не знает одного из выбранных людей.</translation>
    </message>
    <message>
        <source>Remove people who may have left and try again.</source>
        <comment>@info what to do</comment>
        <translation>Уберите тех, кто мог уйти из компании, и попробуйте снова.</translation>
    </message>
    <message>
        <source>This person does not exist in the portal</source>
        <comment>@title</comment>
        <translation>Такого человека на портале нет</translation>
    </message>
    <message>
        <source>The portal was asked about a person it does not have.</source>
        <comment>@info what happened</comment>
        <translation>Портал спросили о человеке, которого на нём нет.</translation>
    </message>
    <message>
        <source>Search for the person anew.</source>
        <comment>@info what to do</comment>
        <translation>Найдите этого человека заново.</translation>
    </message>
    <message>
        <source>No person or department was named</source>
        <comment>@title</comment>
        <translation>Не указан сотрудник или отдел</translation>
    </message>
    <message>
        <source>The portal was asked about somebody without being told whom.</source>
        <comment>@info what happened</comment>
        <translation>Портал спросили о ком-то, не назвав его.</translation>
    </message>
    <message>
        <source>The search text is too short</source>
        <comment>@title</comment>
        <translation>Слишком короткий текст для поиска</translation>
    </message>
    <message>
        <source>The portal searches only for three letters or more.</source>
        <comment>@info what happened</comment>
        <translation>Портал ищет только от трёх букв.</translation>
    </message>
    <message>
        <source>Type a longer part of the name.</source>
        <comment>@info what to do</comment>
        <translation>Введите больше букв имени.</translation>
    </message>
    <message>
        <source>The portal does not let this person be removed</source>
        <comment>@title</comment>
        <translation>Портал не даёт удалить этого участника</translation>
    </message>
    <message>
        <source>The bot or the webhook’s owner has no right to take people out of this chat.</source>
        <comment>@info what happened</comment>
        <translation>У бота или владельца вебхука нет права удалять людей из этого чата.</translation>
    </message>
    <message>
        <source>Ask the chat’s owner to do it in the portal.</source>
        <comment>@info what to do</comment>
        <translation>Попросите владельца чата сделать это на портале.</translation>
    </message>
    <message>
        <source>The owner cannot leave the chat</source>
        <comment>@title</comment>
        <translation>Владелец не может выйти из чата</translation>
    </message>
    <message>
        <source>The portal does not let the owner of a chat go.</source>
        <comment>@info what happened</comment>
        <translation>Портал не позволяет владельцу выйти из чата.</translation>
    </message>
    <message>
        <source>Make somebody else the owner first.</source>
        <comment>@info what to do</comment>
        <translation>Сначала назначьте другого владельца.</translation>
    </message>
    <message>
        <source>The portal asks for fewer requests</source>
        <comment>@title</comment>
        <translation>Портал просит обращаться реже</translation>
    </message>
    <message>
        <source>Too many requests came from this address within a short time, so the portal did not run this one.</source>
        <comment>@info what happened</comment>
        <translation>С этого адреса за короткое время пришло слишком много запросов, и этот запрос портал не выполнил.</translation>
    </message>
    <message>
        <source>Wait half a minute and try again; other programs at the same address count too.</source>
        <comment>@info what to do</comment>
        <translation>Подождите полминуты и попробуйте снова; запросы других программ с того же адреса тоже считаются.</translation>
    </message>
    <message>
        <source>The portal has worked enough for now</source>
        <comment>@title</comment>
        <translation>Портал исчерпал время на такие запросы</translation>
    </message>
    <message>
        <source>This method has used up its working time for ten minutes, so the portal did not run it.</source>
        <comment>@info what happened</comment>
        <translation>Время, отведённое этому методу на десять минут, израсходовано, поэтому портал не выполнил запрос.</translation>
    </message>
    <message>
        <source>Wait about ten minutes and try again.</source>
        <comment>@info what to do</comment>
        <translation>Подождите около десяти минут и попробуйте снова.</translation>
    </message>
    <message>
        <source>The portal has been blocked for overload</source>
        <comment>@title</comment>
        <translation>Портал заблокирован из-за перегрузки</translation>
    </message>
    <message>
        <source>Bitrix24 has blocked requests to this portal by hand because of too high a load.</source>
        <comment>@info what happened</comment>
        <translation>Битрикс24 вручную заблокировал запросы к этому порталу из-за слишком высокой нагрузки.</translation>
    </message>
    <message>
        <source>Ask the portal’s administrator to contact the support of Bitrix24.</source>
        <comment>@info what to do</comment>
        <translation>Попросите администратора портала обратиться в поддержку Битрикс24.</translation>
    </message>
    <message>
        <source>The portal failed inside</source>
        <comment>@title</comment>
        <translation>Внутренняя ошибка портала</translation>
    </message>
    <message>
        <source>The portal reported an internal error; whether the request was carried out cannot be told from its answer.</source>
        <comment>@info what happened</comment>
        <translation>Портал сообщил о внутренней ошибке; выполнен ли запрос, из его ответа не понять.</translation>
    </message>
    <message>
        <source>Look in the portal before you repeat anything; if it happens again, tell the portal’s administrator.</source>
        <comment>@info what to do</comment>
        <translation>Прежде чем повторять, посмотрите на портале; если ошибка повторится, сообщите администратору портала.</translation>
    </message>
    <message>
        <source>The portal stumbled over its own answer</source>
        <comment>@title</comment>
        <translation>Портал не справился со своим ответом</translation>
    </message>
    <message>
        <source>The portal could not put its answer together; whether the request was carried out is not known.</source>
        <comment>@info what happened</comment>
        <translation>Портал не смог составить ответ; выполнен ли запрос, неизвестно.</translation>
    </message>
    <message>
        <source>Look in the portal before you repeat anything, then try again.</source>
        <comment>@info what to do</comment>
        <translation>Прежде чем повторять, посмотрите на портале, затем попробуйте снова.</translation>
    </message>
    <message>
        <source>This portal is too old for this</source>
        <comment>@title</comment>
        <translation>Этот портал слишком стар для этого</translation>
    </message>
    <message>
        <source>The portal does not know the method that was called.</source>
        <comment>@info what happened</comment>
        <translation>Портал не знает вызванного метода.</translation>
    </message>
    <message>
        <source>Ask the portal’s administrator to update it, or check that the webhook address leads to the right portal.</source>
        <comment>@info what to do</comment>
        <translation>Попросите администратора обновить портал или проверьте, на тот ли портал ведёт адрес вебхука.</translation>
    </message>
    <message>
        <source>Too much was asked at once</source>
        <comment>@title</comment>
        <translation>Слишком много команд сразу</translation>
    </message>
    <message>
        <source>More than 50 questions were put into one request.</source>
        <comment>@info what happened</comment>
        <translation>В одном запросе оказалось больше 50 команд.</translation>
    </message>
    <message>
        <source>The portal does not take these questions together</source>
        <comment>@title</comment>
        <translation>Портал не принимает эти команды вместе</translation>
    </message>
    <message>
        <source>One of the questions in a joint request is not allowed there.</source>
        <comment>@info what happened</comment>
        <translation>Одна из команд общего запроса в нём недопустима.</translation>
    </message>
    <message>
        <source>The portal reported a general error</source>
        <comment>@title</comment>
        <translation>Портал сообщил об общей ошибке</translation>
    </message>
    <message>
        <source>The portal’s kernel failed without saying more.</source>
        <comment>@info what happened</comment>
        <translation>В ядре портала произошла ошибка, подробностей он не сообщил.</translation>
    </message>
    <message>
        <source>Try again in a while; if it happens again, tell the portal’s administrator.</source>
        <comment>@info what to do</comment>
        <translation>Попробуйте снова немного позже; если ошибка повторится, сообщите администратору портала.</translation>
    </message>
    <message>
        <source>The portal did not understand a value</source>
        <comment>@title</comment>
        <translation>Портал не понял одно из значений</translation>
    </message>
    <message>
        <source>A value was missing, or not of the kind that the portal expects.</source>
        <comment>@info what happened</comment>
        <translation>Какого-то значения не хватает, или оно не того вида, какого ждёт портал.</translation>
    </message>
    <message>
        <source>Check what you entered for unusual values; please report this with “Copy report”.</source>
        <comment>@info what to do</comment>
        <translation>Проверьте, нет ли среди введённого необычных значений; пожалуйста, сообщите об этом, приложив отчёт (кнопка «Скопировать отчёт»).</translation>
    </message>
    <message>
        <source>The portal did not find what was asked for</source>
        <comment>@title</comment>
        <translation>Портал не нашёл того, о чём был запрос</translation>
    </message>
    <message>
        <source>What the request was about does not exist in the portal, or not any more.</source>
        <comment>@info what happened</comment>
        <translation>Того, о чём был запрос, на портале нет или уже нет.</translation>
    </message>
    <message>
        <source>Look in the portal whether it is still there.</source>
        <comment>@info what to do</comment>
        <translation>Посмотрите на портале, есть ли это ещё.</translation>
    </message>
    <message>
        <source>The portal could not read the text</source>
        <comment>@title</comment>
        <translation>Портал не смог прочитать текст</translation>
    </message>
    <message>
        <source>The portal says that the text did not arrive in a readable encoding.</source>
        <comment>@info what happened</comment>
        <translation>Портал сообщает, что текст пришёл в нечитаемой кодировке.</translation>
    </message>
    <message>
        <source>Remove unusual characters and try again; please report this with “Copy report”.</source>
        <comment>@info what to do</comment>
        <translation>Уберите необычные символы и попробуйте снова; пожалуйста, сообщите об этом, приложив отчёт (кнопка «Скопировать отчёт»).</translation>
    </message>
    <message>
        <source>The portal’s answer was empty</source>
        <comment>@title</comment>
        <translation>Ответ портала оказался пустым</translation>
    </message>
    <message>
        <source>The answer from %1 was empty: it says neither yes nor no.</source>
        <comment>@info what happened</comment>
        <translation>Ответ сервера %1 был пустым: в нём нет ни согласия, ни отказа.</translation>
    </message>
    <message>
        <source>Look in the portal whether it worked before you repeat anything.</source>
        <comment>@info what to do</comment>
        <translation>Прежде чем повторять, посмотрите на портале, получилось ли.</translation>
    </message>
    <message>
        <source>The portal was asked and shows no such chat, but with this connection that proves nothing yet. Look in the portal whether the chat is there.</source>
        <comment>@info decision</comment>
        <translation>Портал ответил, что такого чата нет, но при этом подключении такой ответ пока ничего не доказывает. Посмотрите на портале, есть ли там этот чат.</translation>
    </message>
    <message>
        <source>The portal could not be asked whether the chat was created. Look in the portal, or check again.</source>
        <comment>@info decision</comment>
        <translation>Не удалось узнать у портала, создан ли чат. Посмотрите на портале или проверьте ещё раз.</translation>
    </message>
    <message>
        <source>The portal’s certificate has changed</source>
        <comment>@title</comment>
        <translation>Сертификат портала изменился</translation>
    </message>
    <message>
        <source>The server %1 shows another certificate than the one you trusted, so nothing was sent: somebody else could be answering in the portal’s place.</source>
        <comment>@info what happened</comment>
        <translation>Сервер %1 показывает не тот сертификат, которому вы доверились, поэтому ничего не отправлено: вместо портала может отвечать кто-то другой.</translation>
    </message>
    <message>
        <source>Ask the portal’s administrator whether the certificate was renewed. If so, connect the portal again and compare the fingerprints.</source>
        <comment>@info what to do</comment>
        <translation>Спросите администратора портала, меняли ли сертификат. Если да, подключите портал заново и сравните отпечатки.</translation>
    </message>
    <message>
        <source>The proxy server wants a password</source>
        <comment>@title</comment>
        <translation>Прокси-сервер требует пароль</translation>
    </message>
    <message>
        <source>The proxy server on the way to %1 asks for a user name and a password, or does not accept those that were entered. Nothing was sent to the portal.</source>
        <comment>@info what happened</comment>
        <translation>Прокси-сервер на пути к %1 требует имя пользователя и пароль или не принимает введённые. На портал ничего не отправлено.</translation>
    </message>
    <message>
        <source>Another bot has this code already</source>
        <comment>@title</comment>
        <translation>Такой код уже есть у другого бота</translation>
    </message>
    <message>
        <source>The portal has a bot with the same code, and it belongs to somebody else.</source>
        <comment>@info what happened</comment>
        <translation>На портале есть бот с тем же кодом, и он принадлежит кому-то другому.</translation>
    </message>
    <message>
        <source>Connect the portal anew: the next bot gets another code.</source>
        <comment>@info what to do</comment>
        <translation>Подключите портал заново: следующий бот получит другой код.</translation>
    </message>
    <message>
        <source>The portal has too many bots</source>
        <comment>@title</comment>
        <translation>На портале слишком много ботов</translation>
    </message>
    <message>
        <source>As many bots as the portal allows are registered already.</source>
        <comment>@info what happened</comment>
        <translation>Ботов уже столько, сколько портал разрешает.</translation>
    </message>
    <message>
        <source>Use one of them with its CLIENT_ID, or ask the portal’s administrator to remove some.</source>
        <comment>@info what to do</comment>
        <translation>Используйте одного из них с его CLIENT_ID или попросите администратора портала удалить лишних.</translation>
    </message>
    <message>
        <source>The bot could not be registered</source>
        <comment>@title</comment>
        <translation>Не удалось зарегистрировать бота</translation>
    </message>
    <message>
        <source>The portal began to register the bot and gave up, without a reason.</source>
        <comment>@info what happened</comment>
        <translation>Портал начал регистрировать бота и прекратил, не назвав причины.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, ask the portal’s administrator.</source>
        <comment>@info what to do</comment>
        <translation>Повторите попытку; если не поможет, обратитесь к администратору портала.</translation>
    </message>
    <message>
        <source>The CLIENT_ID is too long</source>
        <comment>@title</comment>
        <translation>CLIENT_ID слишком длинный</translation>
    </message>
    <message>
        <source>The portal takes a CLIENT_ID of 40 characters at the most.</source>
        <comment>@info what happened</comment>
        <translation>Портал принимает CLIENT_ID не длиннее 40 символов.</translation>
    </message>
    <message>
        <source>Enter the CLIENT_ID exactly as it was chosen when the bot was registered.</source>
        <comment>@info what to do</comment>
        <translation>Введите CLIENT_ID ровно таким, каким его выбрали при регистрации бота.</translation>
    </message>
    <message>
        <source>The webhook lacks the permission “%1”</source>
        <comment>@title</comment>
        <translation>Вебхуку не хватает права «%1»</translation>
    </message>
    <message>
        <source>In the portal, open the webhook, tick “%1” and save it; then try again.</source>
        <comment>@info what to do</comment>
        <translation>Откройте вебхук на портале, отметьте «%1» и сохраните его; затем повторите попытку.</translation>
    </message>
    <message>
        <source>Check the user name and the password under “Proxy”, and try again.</source>
        <comment>@info what to do</comment>
        <translation>Проверьте имя пользователя и пароль в разделе «Прокси» и повторите попытку.</translation>
    </message>
    <message>
        <source>The portal does not let this webhook do this: the permission “%1” is missing.</source>
        <comment>@info what happened</comment>
        <translation>Портал не разрешает этому вебхуку такое действие: нет права «%1».</translation>
    </message>
</context>
<context>
    <name>WhenWords</name>
    <message>
        <source>today %1</source>
        <comment>@item a time of day</comment>
        <translation>сегодня %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>@item a time of day</comment>
        <translation>вчера %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>@item day and month, time of day</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Choose a picture</source>
        <comment>@title:window</comment>
        <translation>Выбор изображения</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <comment>@item:inlistbox file name patterns</comment>
        <translation>Картинки (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <comment>@item:inlistbox file name patterns</comment>
        <translation>Все файлы (%1)</translation>
    </message>
    <message>
        <source>Export chats</source>
        <comment>@title:window</comment>
        <translation>Экспорт чатов</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <comment>@item:inlistbox file name patterns</comment>
        <translation>Таблицы (%1)</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <comment>@title:window</comment>
        <translation>Сохранение диагностики</translation>
    </message>
    <message>
        <source>Texts (%1)</source>
        <comment>@item:inlistbox file name patterns</comment>
        <translation>Тексты (%1)</translation>
    </message>
    <message>
        <source>Choose a list of people</source>
        <comment>@title:window</comment>
        <translation>Выберите список людей</translation>
    </message>
    <message>
        <source>Lists (%1)</source>
        <comment>@item:inlistbox file name patterns</comment>
        <translation>Списки (%1)</translation>
    </message>
    <message>
        <source>Save the CLIENT_ID</source>
        <comment>@title:window</comment>
        <translation>Сохранение CLIENT_ID</translation>
    </message>
</context>
</TS>
