package dev.factbox.lookup.webhooks;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;

/** IP addresses that anybody may reach (IANA's registries of special-purpose addresses, RFC 6890). */
final class Addresses {
    /** The first bits of addresses that only some may reach, or that lead to such by translation. */
    private record Block(int length, byte... prefix) {
        static Block of(int length, int... prefix) {
            byte[] bytes = new byte[prefix.length];
            for (int i = 0; i < prefix.length; i++) {
                bytes[i] = (byte) prefix[i];
            }
            return new Block(length, bytes);
        }

        boolean has(byte[] address) {
            for (int bit = 0; bit < length; bit++) {
                int mask = 0x80 >> (bit % 8);
                int wanted = bit / 8 < prefix.length ? prefix[bit / 8] & mask : 0;
                if ((address[bit / 8] & mask) != wanted) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Block> CLOSED_4 = List.of(
            Block.of(8, 0),
            Block.of(8, 10),
            Block.of(10, 100, 64),
            Block.of(8, 127),
            Block.of(16, 169, 254),
            Block.of(12, 172, 16),
            Block.of(24, 192, 0, 0),
            Block.of(24, 192, 0, 2),
            Block.of(24, 192, 88, 99),
            Block.of(16, 192, 168),
            Block.of(15, 198, 18),
            Block.of(24, 198, 51, 100),
            Block.of(24, 203, 0, 113),
            Block.of(3, 224));

    /** Of IPv6 only 2000::/3 is given out; in it these are special. */
    private static final List<Block> CLOSED_6 = List.of(
            Block.of(23, 0x20, 0x01, 0x00),
            Block.of(32, 0x20, 0x01, 0x0d, 0xb8),
            Block.of(16, 0x20, 0x02),
            Block.of(20, 0x3f, 0xff));

    private static final Block GIVEN_OUT = Block.of(3, 0x20);

    private Addresses() {}

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? CLOSED_4.stream().noneMatch(block -> block.has(bytes))
                : GIVEN_OUT.has(bytes) && CLOSED_6.stream().noneMatch(block -> block.has(bytes));
    }
}
