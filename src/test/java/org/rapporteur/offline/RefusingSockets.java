package org.rapporteur.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImpl;

/// Makes every plain socket of this process fail, and tells who asked.
public final class RefusingSockets {
    private RefusingSockets() {}

    /// From now on, until the process ends.
    @SuppressWarnings({"deprecation", "removal"})
    public static void install() throws IOException {
        Socket.setSocketImplFactory(() -> refuse("socket"));
        ServerSocket.setSocketFactory(() -> refuse("server socket"));
        DatagramSocket.setDatagramSocketImplFactory(() -> {
            throw new UncheckedIOException(Attempts.refused("datagram socket"));
        });
    }

    private static SocketImpl refuse(String what) {
        throw new UncheckedIOException(Attempts.refused(what));
    }
}
