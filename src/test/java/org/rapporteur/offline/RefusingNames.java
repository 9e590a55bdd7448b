package org.rapporteur.offline;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/// Knows no name of any machine, and tells who asked. Found by the service loader.
public final class RefusingNames extends InetAddressResolverProvider {
    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                throw new UnknownHostException(Attempts.refused("look-up of " + host).getMessage());
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                throw new UnknownHostException(Attempts.refused("look-up of an address").getMessage());
            }
        };
    }

    @Override
    public String name() {
        return "refusing";
    }
}
