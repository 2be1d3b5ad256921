package parvis.protocol.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parvis.protocol.catalogue.OrganizationPart;
import parvis.protocol.message.Batch;
import parvis.protocol.message.OrganizationId;

final class PiecesTest {
    @Test
    void a_list_that_fits_is_one_part_of_its_name() {
        var pieces = Pieces.of("organizations", organizations(3), CatalogueCodec::encodeOrganizations);
        assertEquals(List.of("organizations"), names(pieces));
        assertEquals(
                List.of("organizations"),
                names(Pieces.of("organizations", organizations(0), CatalogueCodec::encodeOrganizations)));
    }

    @Test
    void a_longer_list_comes_in_parts_that_fit_and_make_the_list_again() {
        var pieces = Pieces.of("organizations", organizations(1500), CatalogueCodec::encodeOrganizations);
        assertEquals(List.of("organizations", "organizations-2", "organizations-3", "organizations-4"), names(pieces));
        var all = new ArrayList<OrganizationPart>();
        for (var piece : pieces) {
            assertTrue(piece.bytes().length <= Batch.MOST_BYTES);
            assertEquals("organizations", Pieces.listOf(piece.name()));
            if (CatalogueCodec.organizations(piece.bytes())
                    instanceof Decoded.Sound<List<OrganizationPart>>(var some)) {
                all.addAll(some);
            }
        }
        assertEquals(organizations(1500), all);
    }

    private static List<OrganizationPart> organizations(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> new OrganizationPart(new OrganizationId("o-" + i), "Association de l’Exemple no " + i))
                .toList();
    }

    private static List<String> names(List<Pieces.Piece> pieces) {
        return pieces.stream().map(Pieces.Piece::name).toList();
    }
}
