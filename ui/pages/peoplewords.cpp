// SPDX-License-Identifier: Apache-2.0
#include "peoplewords.h"

QString PeopleWords::connectFirst()
{
    return tr("Connect a portal first; then its people can be found.", "@info");
}

QString PeopleWords::mayNotSearch()
{
    return tr("The webhook may not search for people: it needs the permission “im” or "
              "“user_brief”.",
              "@info");
}
