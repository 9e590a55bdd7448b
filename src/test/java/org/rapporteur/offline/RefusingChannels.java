package org.rapporteur.offline;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/// Opens no channel to the network, and tells who asked. Found by the service loader.
public final class RefusingChannels extends SelectorProvider {
    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw Attempts.refused("datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw Attempts.refused("datagram channel");
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw Attempts.refused("pipe");
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw Attempts.refused("selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw Attempts.refused("server channel");
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw Attempts.refused("channel");
    }
}
