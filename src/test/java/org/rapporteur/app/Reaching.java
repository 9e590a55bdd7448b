package org.rapporteur.app;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.offline.RefusingSockets;

/// Reaches for the network in every way that must be noticed.
final class Reaching {
    private Reaching() {}

    public static void main(String[] args) throws IOException {
        RefusingSockets.install();
        List<Callable<?>> ways = List.of(
                () -> InetAddress.getByName("example.org"),
                () -> new Socket("127.0.0.1", 9),
                SocketChannel::open,
                DatagramSocket::new);
        for (Callable<?> way : ways) {
            try {
                System.err.println("reached: " + way.call());
            } catch (Exception refused) {
                System.err.println(refused.getMessage());
            }
        }
    }
}
