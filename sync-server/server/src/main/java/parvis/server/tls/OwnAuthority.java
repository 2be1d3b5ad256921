package parvis.server.tls;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.TreeSet;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObject;

/// An authority of this installation alone, for a town that has no certificates: made at the first start, kept in a
/// folder, trusted by the terminals since their enrolment. It renews the server's certificate before that ends.
public final class OwnAuthority {
    private static final Duration AUTHORITY_LASTS = Duration.ofDays(3_650);
    private static final Duration SERVER_LASTS = Duration.ofDays(397);
    private static final Duration RENEWED_BEFORE = Duration.ofDays(60);
    private static final String AUTHORITY_NAME = "CN=Parvis";

    private final Path folder;
    private final List<String> names;
    private final SecureRandom random;

    /// @param folder where keys and certificates are kept, readable by this user alone
    /// @param names host names and addresses by which browsers and terminals find this server; at least one
    /// @throws IllegalArgumentException when there is none
    public OwnAuthority(Path folder, List<String> names, SecureRandom random) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a certificate without a name is for nobody");
        }
        this.folder = folder;
        this.names = List.copyOf(names);
        this.random = random;
    }

    /// The certificate that terminals trust.
    public Path certificate() {
        return folder.resolve("ca.pem");
    }

    /// Makes what is missing, what is for other names, and what ends within sixty days.
    ///
    /// @return the server's files
    /// @throws IOException when the folder cannot be written
    /// @throws BadKeyFiles when the authority's own files cannot be used any more
    public KeyFiles ready(Instant now) throws IOException, BadKeyFiles {
        try {
            Files.createDirectories(folder);
            var authority = new KeyFiles(certificate(), folder.resolve("ca.key"));
            if (!Files.exists(authority.certificate())) {
                var keys = keys();
                save(authority, keys.getPrivate(), List.of(authority(keys, now)));
            }
            var own = new KeyFiles(folder.resolve("server.pem"), folder.resolve("server.key"));
            if (!stillServes(own, now)) {
                var above = authority.read();
                var keys = keys();
                var certificate = server(keys, above.chain().getFirst(), above.key(), now);
                save(own, keys.getPrivate(), List.of(certificate, above.chain().getFirst()));
            }
            return own;
        } catch (GeneralSecurityException | OperatorCreationException lacking) {
            throw new IOException("a certificate cannot be made: " + lacking.getMessage(), lacking);
        }
    }

    private boolean stillServes(KeyFiles own, Instant now) throws GeneralSecurityException {
        try {
            var identity = own.read();
            var said = identity.chain().getFirst().getSubjectAlternativeNames();
            var named = new TreeSet<String>();
            if (said != null) {
                said.forEach(name -> named.add(String.valueOf(name.get(1))));
            }
            return named.equals(new TreeSet<>(names)) && identity.ends().isAfter(now.plus(RENEWED_BEFORE));
        } catch (BadKeyFiles absent) {
            return false;
        }
    }

    private KeyPair keys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), random);
        return generator.generateKeyPair();
    }

    private X509Certificate authority(KeyPair keys, Instant now)
            throws CertIOException, GeneralSecurityException, OperatorCreationException {
        var name = new X500Name(AUTHORITY_NAME);
        var builder = new JcaX509v3CertificateBuilder(
                name, serial(), since(now), Date.from(now.plus(AUTHORITY_LASTS)), name, keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        return signed(builder, keys.getPrivate());
    }

    private X509Certificate server(KeyPair keys, X509Certificate above, PrivateKey signer, Instant now)
            throws CertIOException, GeneralSecurityException, OperatorCreationException {
        var builder = new JcaX509v3CertificateBuilder(
                new X500Name(AUTHORITY_NAME),
                serial(),
                since(now),
                Date.from(now.plus(SERVER_LASTS)),
                new X500Name("CN=Parvis server"),
                keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
        builder.addExtension(
                Extension.subjectAlternativeName,
                false,
                new GeneralNames(names.stream().map(OwnAuthority::general).toArray(GeneralName[]::new)));
        var certificate = signed(builder, signer);
        certificate.verify(above.getPublicKey());
        return certificate;
    }

    private static GeneralName general(String name) {
        var isAddress = name.matches("[0-9.]+") || name.contains(":");
        return new GeneralName(isAddress ? GeneralName.iPAddress : GeneralName.dNSName, name);
    }

    private static X509Certificate signed(JcaX509v3CertificateBuilder builder, PrivateKey signer)
            throws GeneralSecurityException, OperatorCreationException {
        var holder = builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(signer));
        return new JcaX509CertificateConverter().getCertificate(holder);
    }

    /// A terminal's clock may be behind.
    private static Date since(Instant now) {
        return Date.from(now.minus(Duration.ofDays(1)));
    }

    private BigInteger serial() {
        return new BigInteger(127, random);
    }

    /// The key first: whoever was cut off between the two finds no certificate and begins again.
    private static void save(KeyFiles files, PrivateKey key, List<X509Certificate> chain) throws IOException {
        write(files.key(), List.of(new PemObject("PRIVATE KEY", key.getEncoded())));
        write(files.certificate(), chain);
    }

    private static void write(Path file, List<?> objects) throws IOException {
        var text = new StringWriter();
        try (var pem = new JcaPEMWriter(text)) {
            for (var object : objects) {
                pem.writeObject(object);
            }
        }
        var draft = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                ".new",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(draft, text.toString());
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
