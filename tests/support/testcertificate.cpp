// SPDX-License-Identifier: Apache-2.0
#include "testcertificate.h"

#include <QRandomGenerator>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>
#include <string>

namespace {

template <typename T, void (*free)(T *)> struct Free {
    void operator()(T *object) const { free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY, EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<X509, X509_free>>;

void addExtension(X509 *certificate, int nid, const char *value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Certificate selfSigned(EVP_PKEY *key)
{
    constexpr long day = 24L * 60 * 60;
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), 30 * day);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    const unsigned char commonName[] = "Test portal";
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, commonName, -1, -1, 0);
    // OpenSSL looks a trusted one up by its whole name: two must not share theirs.
    const std::string unit = std::to_string(QRandomGenerator::global()->generate());
    X509_NAME_add_entry_by_txt(name, "OU", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(unit.c_str()), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    addExtension(certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate.get(), NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost");
    X509_sign(certificate.get(), key, EVP_sha256());
    return certificate;
}

template <typename Write> QByteArray pemOf(Write write)
{
    BIO *memory = BIO_new(BIO_s_mem());
    write(memory);
    char *text = nullptr;
    const long size = BIO_get_mem_data(memory, &text);
    const QByteArray pem(text, size);
    BIO_free(memory);
    return pem;
}

} // namespace

TestCertificate TestCertificate::forLoopback()
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = selfSigned(key.get());
    const QByteArray keyPem = pemOf([&key](BIO *out) {
        PEM_write_bio_PrivateKey_traditional(out, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
    const QByteArray certificatePem =
        pemOf([&certificate](BIO *out) { PEM_write_bio_X509(out, certificate.get()); });
    return {QSslCertificate(certificatePem, QSsl::Pem), QSslKey(keyPem, QSsl::Ec, QSsl::Pem)};
}
