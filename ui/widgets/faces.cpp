// SPDX-License-Identifier: Apache-2.0
#include "faces.h"

#include <cmath>
#include <utility>

void Faces::setSource(FaceOf faceOf)
{
    m_faceOf = std::move(faceOf);
}

QImage Faces::of(PersonId person, qreal pixelRatio) const
{
    return m_faceOf ? m_faceOf(person, int(std::ceil(edge * pixelRatio))) : QImage();
}
