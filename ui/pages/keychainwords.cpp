// SPDX-License-Identifier: Apache-2.0
#include "keychainwords.h"

QString KeychainWords::sentences(const KeychainTrouble &trouble)
{
    switch (trouble.kind) {
    case KeychainTrouble::Kind::Missing:
        return tr("No keychain is running, so webhook addresses last until Chatwright ends. To "
                  "keep them, install gnome-keyring or KWallet.",
                  "@info");
    case KeychainTrouble::Kind::Denied:
        return tr("The keychain did not open, so webhook addresses last until Chatwright ends. To "
                  "keep them, unlock it and connect the portal again.",
                  "@info");
    }
    Q_UNREACHABLE();
    return {};
}

QString KeychainWords::notRemoved(int portals)
{
    return tr("The keychain did not give up the secrets of %n portals. Look for “chatwright” in "
              "its own program and remove them there.",
              "@info", portals);
}
