// SPDX-License-Identifier: Apache-2.0
#include "departmentoffer.h"

#include "peopleindex.h"

namespace {

DepartmentOffer offerOf(const PeopleIndex &people, const Department &department,
                        PeopleIndex::SubDepartments depth)
{
    DepartmentOffer offer;
    offer.department = department;
    offer.withSubDepartments = depth == PeopleIndex::SubDepartments::Included;
    offer.isTooLarge = people.placesIn(department.id, depth) > DepartmentOffer::mostMembers;
    if (!offer.isTooLarge)
        offer.members = people.memberIds(department.id, depth);
    return offer;
}

bool isEmpty(const DepartmentOffer &offer)
{
    return offer.members.isEmpty() && !offer.isTooLarge;
}

} // namespace

QList<DepartmentOffer> departmentOffers(const PeopleIndex &people, const QString &typed, int limit)
{
    QList<DepartmentOffer> offers;
    for (const Department &department : people.searchDepartments(typed, limit)) {
        const DepartmentOffer alone =
            offerOf(people, department, PeopleIndex::SubDepartments::Without);
        const DepartmentOffer whole =
            offerOf(people, department, PeopleIndex::SubDepartments::Included);
        if (!isEmpty(alone))
            offers.append(alone);
        const bool differs = whole.members != alone.members || whole.isTooLarge != alone.isTooLarge;
        if (!isEmpty(whole) && differs)
            offers.append(whole);
    }
    return offers;
}
