package dev.factbox.local.stack;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages of a stack that can't start. */
class StartTest {
    @TempDir
    Path folder;

    @Test
    void saysWhatToDoWhereTheDataFolderCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "");

        assertThatThrownBy(() -> Storage.of(file))
                .hasMessage("Can't write into the data folder " + file
                        + ". Choose another with --data, or leave --data out to keep everything in memory.");
        assertThatThrownBy(() -> Storage.of(file.resolve("inside"))).hasMessageContaining("Choose another with --data");
    }

    @Test
    void saysWhatToDoWhereThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.free(taken.getLocalPort()))
                    .hasMessageStartingWith("Port " + taken.getLocalPort() + " can't be used (")
                    .hasMessageEndingWith("Stop what uses it, or choose another with --port;"
                            + " it and the three after it are needed.");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 65_533, 70_000})
    void refusesAPortThatLeavesNoRoomForTheOthers(int port) {
        assertThatThrownBy(() -> Ports.next(port, 1)).hasMessageContaining("Choose one from 0 to 65532 with --port");
    }
}
