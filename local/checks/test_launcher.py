"""Tests of ./factbox on machines without a JDK: a server on loopback stands in for the publisher, its archive for the JDK."""

import hashlib
import http.server
import io
import os
import pathlib
import pty
import shutil
import subprocess
import tarfile
import tempfile
import threading
import unittest

ROOT = pathlib.Path(__file__).parents[2]
ARCHIVE = "/releases/jdk-25.0.9.tar.gz"
TOOLS = "sh sed awk cut dirname readlink uname mktemp mv rm mkdir tar gzip sha256sum df head tee cat find touch curl cmp printf test".split()


def archive(version="25.0.9", inside="jdk-25.0.9+1"):
    """A JDK's archive, whose java prints its arguments."""
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as tar:
        for name, text in (
            ("release", f'JAVA_VERSION="{version}"\n'),
            ("bin/java", '#!/bin/sh\necho "java ran: $*"\n'),
            ("bin/javac", "#!/bin/sh\n"),
        ):
            entry = tarfile.TarInfo(f"{inside}/{name}")
            entry.size, entry.mode = len(text), 0o755
            tar.addfile(entry, io.BytesIO(text.encode()))
    return packed.getvalue()


class Publisher(http.server.ThreadingHTTPServer):
    """Redirects to an archive and serves it with its checksum, as api.adoptium.net does."""

    def __init__(self, content, checksum=None, cut=None):
        super().__init__(("127.0.0.1", 0), Answer)
        self.content, self.cut, self.asked = content, cut, []
        self.checksum = checksum or hashlib.sha256(content).hexdigest()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server_port}"


class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.asked.append(self.path)
        if self.path.startswith("/v3/binary/latest/25/ga/"):
            self.send_response(307)
            self.send_header("Location", self.server.url + ARCHIVE)
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif self.path == ARCHIVE + ".sha256.txt":
            self.answer(f"{self.server.checksum}  jdk-25.0.9.tar.gz\n".encode())
        elif self.path == ARCHIVE:
            self.answer(self.server.content, self.server.cut)
        else:
            self.send_error(404)

    do_HEAD = do_GET

    def answer(self, content, cut=None):
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(content[:cut])

    def log_message(self, *_):
        pass


class LauncherTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.home, self.tools, self.project = (self.folder / name for name in ("home", "tools", "project"))
        for made in (self.home, self.tools, self.project / "local/target"):
            made.mkdir(parents=True)
        for tool in TOOLS:
            if found := shutil.which(tool):
                (self.tools / tool).symlink_to(found)
        shutil.copy(ROOT / "factbox", self.project)
        shutil.copytree(ROOT / "local/launcher", self.project / "local/launcher")
        (self.project / "pom.xml").write_text("<project>\n    <revision>1.2.3</revision>\n")
        for made in ("function", "bench", "training/models"):
            (self.project / made).mkdir(parents=True)
        (self.project / "local/target/built").write_text("full\n")

    def publisher(self, *arguments, **options):
        server = Publisher(*arguments, **options)
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        return server

    def tool(self, name, script):
        (self.tools / name).unlink(missing_ok=True)
        (self.tools / name).write_text(f"#!/bin/sh\n{script}\n")
        (self.tools / name).chmod(0o755)

    def environment(self, server, **more):
        return {
            "PATH": str(self.tools), "HOME": str(self.home), "FACTBOX_JDK_ROOT": str(self.folder / "root"),
            "FACTBOX_JDK_URL": server.url if server else "http://127.0.0.1:1", **more,
        }

    def start(self, server, *, ends=0, **more):
        """What the launcher printed, with no terminal to ask at."""
        done = subprocess.run(
            [self.project / "factbox", "read", "a.txt"], env=self.environment(server, **more),
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60,
        )
        self.assertEqual(done.returncode, ends, done.stdout)
        return done.stdout

    def assert_nothing_kept(self):
        self.assertEqual([path for path in self.folder.glob("home/.cache/factbox/*")], [])

    def test_downloads_a_jdk_once_and_says_so_in_one_line(self):
        server = self.publisher(archive())

        first = self.start(server)

        self.assertEqual(len(first.splitlines()), 2, first)
        self.assertIn("No JDK 25 here: Temurin 25 for", first)
        self.assertIn("java ran: ", first)
        self.assertIn("/local-1.2.3.jar:", first)
        self.assertIn("dev.factbox.local.Factbox read a.txt", first)
        self.assertTrue((self.home / ".cache/factbox/jdk-25/bin/java").is_file())
        self.assertEqual(len(os.listdir(self.home / ".cache/factbox")), 1)

        asked = len(server.asked)
        second = self.start(server)

        self.assertTrue(second.startswith("java ran: "), second)
        self.assertEqual(len(server.asked), asked)

    def test_downloads_with_wget_where_there_is_no_curl(self):
        if not shutil.which("wget"):
            self.skipTest("no wget here")
        (self.tools / "curl").unlink()
        (self.tools / "wget").symlink_to(shutil.which("wget"))

        self.assertIn("java ran: ", self.start(self.publisher(archive())))

    def test_keeps_the_jdk_in_the_cache_folder_that_is_named(self):
        self.start(self.publisher(archive()), XDG_CACHE_HOME=str(self.folder / "cache"))

        self.assertTrue((self.folder / "cache/factbox/jdk-25/bin/java").is_file())
        self.assert_nothing_kept()

    def test_refuses_an_archive_with_another_checksum(self):
        told = self.start(self.publisher(archive(), checksum="0" * 64), ends=1)

        self.assertIn("is not the file that its publisher's checksum names", told)
        self.assert_nothing_kept()

    def test_refuses_a_download_that_breaks_off(self):
        told = self.start(self.publisher(archive(), cut=100), ends=1)

        self.assertIn("broke off. Start again.", told)
        self.assert_nothing_kept()

    def test_refuses_an_older_jdk(self):
        told = self.start(self.publisher(archive(version="17.0.2")), ends=1)

        self.assertIn("holds no JDK 25", told)
        self.assert_nothing_kept()

    def test_says_that_the_publisher_cannot_be_reached(self):
        told = self.start(None, ends=1)

        self.assertIn("Can't reach http://127.0.0.1:1. Check the network or the proxy", told)
        self.assert_nothing_kept()

    def test_says_that_space_is_short_before_it_downloads(self):
        self.tool("df", "echo header; echo disk 1000000 990000 102400 99% /")
        server = self.publisher(archive())

        told = self.start(server, ends=1)

        self.assertIn("Only 100 MB are free", told)
        self.assertEqual(server.asked, [])
        self.assert_nothing_kept()

    def test_says_that_the_disk_is_full_where_unpacking_fails(self):
        self.tool("tar", "exit 2")

        self.assertIn("the disk may be full", self.start(self.publisher(archive()), ends=1))
        self.assert_nothing_kept()

    def test_says_that_the_cache_folder_cannot_be_made(self):
        (self.home / ".cache").write_text("")

        self.assertIn("Set XDG_CACHE_HOME to one that can be written.", self.start(self.publisher(archive()), ends=1))

    def test_asks_the_publisher_for_this_system_and_processor(self):
        for system, machine, wanted in (
            ("Linux", "x86_64", "linux/x64"), ("Linux", "aarch64", "linux/aarch64"), ("Darwin", "arm64", "mac/aarch64"),
            ("Darwin", "x86_64", "mac/x64"),
        ):
            with self.subTest(wanted):
                self.tool("uname", f'case $1 in -s) echo {system} ;; *) echo {machine} ;; esac')
                server = self.publisher(archive(inside="jdk-25.0.9+1/Contents/Home") if system == "Darwin" else archive())

                self.assertIn("java ran: ", self.start(server, XDG_CACHE_HOME=str(self.folder / wanted)))

                self.assertEqual(server.asked[0], f"/v3/binary/latest/25/ga/{wanted}/jdk/hotspot/normal/eclipse")

    def test_asks_for_the_musl_build_on_alpine(self):
        (self.folder / "root/etc").mkdir(parents=True)
        (self.folder / "root/etc/alpine-release").touch()
        self.tool("uname", "case $1 in -s) echo Linux ;; *) echo x86_64 ;; esac")
        server = self.publisher(archive())

        self.start(server)

        self.assertIn("/alpine-linux/x64/", server.asked[0])

    def test_names_the_command_of_the_package_manager_where_it_cannot_download(self):
        (self.tools / "curl").unlink()
        for manager, wanted in (
            ("brew", "brew install openjdk@25"), ("pacman", "sudo pacman -S jdk25-openjdk"), ("apk", "sudo apk add openjdk25"),
            ("dnf", "sudo dnf install java-25-openjdk-devel"), ("apt-get", "sudo apt-get install openjdk-25-jdk-headless"),
        ):
            with self.subTest(manager):
                self.tool(manager, "exit 1")

                told = self.start(self.publisher(archive()), ends=1)

                self.assertIn("can't download one without curl or wget", told)
                self.assertIn(wanted, told)

    def test_names_the_publisher_where_there_is_no_package_manager_either(self):
        self.tool("uname", "echo Plan9")

        self.assertIn("install Temurin 25 from https://adoptium.net", self.start(self.publisher(archive()), ends=1))

    def test_takes_a_jdk_that_is_there(self):
        with tarfile.open(fileobj=io.BytesIO(archive())) as tar:
            tar.extractall(self.folder / "root/usr/lib/jvm")
        old = self.folder / "old"
        with tarfile.open(fileobj=io.BytesIO(archive(version="17.0.1", inside="jdk"))) as tar:
            tar.extractall(old)

        self.assertTrue(self.start(None, JAVA_HOME=str(old / "jdk")).startswith("java ran: "))

    def test_takes_the_jdk_whose_compiler_is_on_the_path(self):
        with tarfile.open(fileobj=io.BytesIO(archive(inside="jdk"))) as tar:
            tar.extractall(self.folder)
        (self.tools / "javac").symlink_to(self.folder / "jdk/bin/javac")

        self.assertTrue(self.start(None).startswith("java ran: "))

    def at_a_terminal(self, server, answer, **more):
        """What the launcher printed at a terminal where a person typed an answer."""
        pid, terminal = pty.fork()
        if pid == 0:
            os.execve(self.project / "factbox", ["factbox", "read"], self.environment(server, **more))
        os.write(terminal, answer.encode())
        told = b""
        try:
            while part := os.read(terminal, 4096):
                told += part
        except OSError:
            pass  # Linux ends a terminal's output so.
        os.close(terminal)
        return told.decode(), os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])

    def test_downloads_nothing_where_a_person_declines(self):
        server = self.publisher(archive())

        told, status = self.at_a_terminal(server, "n\n")

        self.assertIn("Download it now (about 200 MB)? [Y/n]", told)
        self.assertIn("Nothing was downloaded.", told)
        self.assertEqual((status, server.asked), (1, []))

    def test_downloads_where_a_person_agrees_and_never_asks_in_ci(self):
        told, status = self.at_a_terminal(self.publisher(archive()), "\n")
        self.assertIn("java ran: ", told)
        self.assertEqual(status, 0)

        told, status = self.at_a_terminal(self.publisher(archive()), "", CI="true", XDG_CACHE_HOME=str(self.folder / "ci"))
        self.assertIn("java ran: ", told)
        self.assertNotIn("Download it now", told)

    def test_shows_how_far_the_build_is_and_nothing_of_others(self):
        with tarfile.open(fileobj=io.BytesIO(archive(inside="jdk"))) as tar:
            tar.extractall(self.folder)
        (self.project / "local/target/built").unlink()
        (self.project / "mvnw").write_text("""#!/bin/sh
echo 'WARNING: A terminally deprecated method has been called' >&2
for i in 1 2 3 4 5 6 7 8 9 10; do for j in 1 2 3 4 5 6 7 8 9 10; do echo "[INFO] Downloaded from central: a"; done; done
echo '[INFO] Building Factbox 1.0.0                     [1/8]'
echo '[INFO] Building Factbox reader 1.0.0              [3/8]'
echo '[INFO] Compiling 265 source files with javac'
""")
        (self.project / "mvnw").chmod(0o755)

        told = self.start(None, JAVA_HOME=str(self.folder / "jdk")).splitlines()

        self.assertEqual(told[:-1], [
            "factbox: building; the first time takes a few minutes",
            "factbox: 100 files of libraries downloaded",
            "factbox: project (1 of 8)",
            "factbox: reader (3 of 8)",
            "factbox:   compiling 265 files of reader",
        ])
        self.assertTrue(told[-1].startswith("java ran: "), told)

    def test_builds_again_after_an_edit_and_not_for_what_tests_leave_behind(self):
        with tarfile.open(fileobj=io.BytesIO(archive(inside="jdk"))) as tar:
            tar.extractall(self.folder)
        (self.project / "mvnw").write_text("#!/bin/sh\n")
        (self.project / "mvnw").chmod(0o755)
        source = self.project / "bench/src/main/java/results/A.java"
        source.parent.mkdir(parents=True)
        os.utime(self.project / "local/target/built", (1, 1))
        for old in (self.project / "pom.xml", *self.project.glob("bench/**")):
            os.utime(old, (1, 1))
        (self.project / "bench/dynamodb-local-metadata.json").write_text("{}")

        self.assertNotIn("building", self.start(None, JAVA_HOME=str(self.folder / "jdk")))

        source.write_text("")

        self.assertIn("building", self.start(None, JAVA_HOME=str(self.folder / "jdk")))
        self.assertIn("building", self.start(None, JAVA_HOME=str(self.folder / "jdk"), FACTBOX_MODEL="open"))
        self.assertNotIn("building", self.start(None, JAVA_HOME=str(self.folder / "jdk"), FACTBOX_MODEL="open"))

    def test_shows_the_errors_of_a_build_that_fails(self):
        with tarfile.open(fileobj=io.BytesIO(archive(inside="jdk"))) as tar:
            tar.extractall(self.folder)
        (self.project / "local/target/built").unlink()
        (self.project / "mvnw").write_text("#!/bin/sh\necho '[ERROR] A.java:[3,4] cannot find symbol'\nexit 1\n")
        (self.project / "mvnw").chmod(0o755)

        told = self.start(None, ends=1, JAVA_HOME=str(self.folder / "jdk"))

        self.assertIn("  A.java:[3,4] cannot find symbol\n", told)
        self.assertIn("The build failed. Its whole log: ", told)
        self.assertNotIn("java ran", told)


if __name__ == "__main__":
    unittest.main()
