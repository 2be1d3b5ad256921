package parvis.server.tls;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.openssl.PEMException;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;

/// A certificate with those above it, and its key, as two PEM files.
///
/// @param certificate the server's certificate first, then those that lead to a known authority
/// @param key its private key, without a pass phrase
public record KeyFiles(Path certificate, Path key) {
    /// What the files held when they were read.
    ///
    /// @param key the private key
    /// @param chain the server's certificate first; never empty
    record Identity(PrivateKey key, List<X509Certificate> chain) {
        Identity {
            chain = List.copyOf(chain);
        }

        /// When the first of its certificates ends.
        Instant ends() {
            return chain.stream()
                    .map(certificate -> certificate.getNotAfter().toInstant())
                    .min(Instant::compareTo)
                    .orElseThrow();
        }
    }

    /// Reads them.
    ///
    /// @throws BadKeyFiles when they cannot be read, or do not belong together; says which file and what to do
    Identity read() throws BadKeyFiles {
        var chain = readChain();
        var private_ = readKey();
        var public_ = chain.getFirst().getPublicKey();
        if (!public_.getAlgorithm().equals(private_.getAlgorithm()) || !belongTogether(private_, chain.getFirst())) {
            throw new BadKeyFiles(key, "la clé n’est pas celle du certificat " + certificate.getFileName());
        }
        return new Identity(private_, chain);
    }

    private List<X509Certificate> readChain() throws BadKeyFiles {
        try (var stream = new ByteArrayInputStream(Files.readAllBytes(certificate))) {
            var chain = CertificateFactory.getInstance("X.509").generateCertificates(stream).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (chain.isEmpty()) {
                throw new BadKeyFiles(certificate, "aucun certificat au format PEM dans ce fichier");
            }
            return chain;
        } catch (IOException unreadable) {
            throw new BadKeyFiles(certificate, "le fichier ne peut pas être lu : vérifiez son nom et ses droits");
        } catch (GeneralSecurityException malformed) {
            throw new BadKeyFiles(certificate, "ce n’est pas un certificat au format PEM");
        }
    }

    private PrivateKey readKey() throws BadKeyFiles {
        try (BufferedReader reader = Files.newBufferedReader(key);
                var parser = new PEMParser(reader)) {
            var found = parser.readObject();
            while (found != null && !(found instanceof PEMKeyPair) && !(found instanceof PrivateKeyInfo)) {
                found = parser.readObject(); // parameters of a curve may stand first
            }
            if (found instanceof PEMKeyPair pair) {
                return key(pair.getPrivateKeyInfo());
            }
            if (found instanceof PrivateKeyInfo info) {
                return key(info);
            }
            throw new BadKeyFiles(key, "aucune clé privée sans mot de passe au format PEM dans ce fichier");
        } catch (PEMException | GeneralSecurityException malformed) {
            throw new BadKeyFiles(key, "ce n’est pas une clé privée au format PEM");
        } catch (IOException unreadable) {
            throw new BadKeyFiles(key, "le fichier ne peut pas être lu : vérifiez son nom et ses droits");
        }
    }

    /// Java's own classes of keys, which its TLS wants.
    private static PrivateKey key(PrivateKeyInfo info) throws IOException, GeneralSecurityException {
        var curve = info.getPrivateKeyAlgorithm().getAlgorithm().equals(X9ObjectIdentifiers.id_ecPublicKey);
        return KeyFactory.getInstance(curve ? "EC" : "RSA").generatePrivate(new PKCS8EncodedKeySpec(info.getEncoded()));
    }

    /// Signs something with one and looks at it with the other.
    private static boolean belongTogether(PrivateKey key, X509Certificate certificate) {
        var text = new byte[] {1, 2, 3};
        try {
            var name = "EC".equals(key.getAlgorithm()) ? "SHA256withECDSA" : "SHA256withRSA";
            var signature = Signature.getInstance(name);
            signature.initSign(key);
            signature.update(text);
            var signed = signature.sign();
            signature.initVerify(certificate.getPublicKey());
            signature.update(text);
            return signature.verify(signed);
        } catch (GeneralSecurityException unfit) {
            return false;
        }
    }
}
