package dev.factbox.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.factbox.local.stack.Stack;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.sync.RequestBody;

/** The pages as a reader meets them, in the browser of this machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageStoryTest {
    private static final String STORY = """
            Ferry sails again

            The ferry to Aldmoor sails again from Monday, harbour master Ida Lund said.

            “We have waited for eleven weeks,” Lund told reporters in Oslo. “The crossing costs $12.”
            """;

    private final Playwright playwright;
    private final Browser browser;
    private final Stack stack;

    PageStoryTest() throws IOException, InterruptedException {
        Optional<Path> chromium = chromium();
        assumeTrue(
                chromium.isPresent(),
                "skipped, since there is no chromium or google-chrome on the PATH: the pages are not tried in a browser");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.get())
                        .setArgs(List.of("--no-sandbox")));
        stack = Stack.start(0, null, report -> {});
        stack.s3Client()
                .putObject(
                        request -> request.bucket(Stack.BUCKET)
                                .key("ferry.txt")
                                .metadata(Map.of("published", "2025-06-13")),
                        RequestBody.fromString(STORY));
        stack.awaitQuiet();
    }

    private static Optional<Path> chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(
                                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @AfterAll
    void stop() throws IOException {
        stack.close();
        playwright.close();
    }

    private Page open(String path) {
        return open(path, new Browser.NewPageOptions());
    }

    private Page open(String path, Browser.NewPageOptions options) {
        Page page = browser.newPage(options);
        page.navigate(stack.http() + path);
        return page;
    }

    private String article() {
        Page front = open("/");
        String address = front.locator("main li a").first().getAttribute("href");
        front.close();
        return address;
    }

    @Test
    void onATelephoneTheFactsAreOneTapAwayAndOnADeskBesideTheText() {
        Page narrow = open(article(), new Browser.NewPageOptions().setViewportSize(360, 740));
        narrow.locator(".jump a").click();
        narrow.waitForCondition(() -> narrow.locator("aside").boundingBox().y < 740);
        narrow.close();

        Page wide = open(article(), new Browser.NewPageOptions().setViewportSize(1280, 800));
        assertThat(wide.locator(".jump").isVisible()).isFalse();
        assertThat(wide.locator("aside").boundingBox().y).isLessThan(800);
        wide.close();
    }

    @Test
    void aReaderSearchesForASpeakerAndLandsOnTheWordsInTheArticle() {
        Page page = open("/");
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage((ConsoleMessage message) -> complaints.add(message.text()));

        page.getByRole(AriaRole.SEARCHBOX).fill("lund");
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ida Lund"))
                .click();
        assertThat(page.locator("h1").textContent()).isEqualTo("Ida Lund");
        Locator quote = page.locator("blockquote").filter(new Locator.FilterOptions().setHasText("eleven weeks"));
        assertThat(quote.locator("mark").first().textContent()).contains("We have waited for eleven weeks");

        page.locator("li", new Page.LocatorOptions().setHas(quote))
                .getByRole(AriaRole.LINK)
                .click();
        Locator target = page.locator(":target");
        assertThat(target.textContent()).startsWith("We have waited");
        assertThat(target.boundingBox().y).isBetween(0.0, (double) page.viewportSize().height);
        assertThat(complaints).isEmpty();
    }

    @Test
    void aFactLeadsToTheWordsThatItCameFrom() {
        Page page = open(article());

        page.locator("aside .quantity a")
                .filter(new Locator.FilterOptions().setHasText("$12"))
                .click();

        assertThat(page.locator(":target").textContent()).isEqualTo("$12");
    }

    @Test
    void allWordsOfAFactAreShownAndNotOnlyThoseBeforeTheNextName() {
        Page page = open(article());

        for (Locator fact : page.locator("aside .said a[href^='#'], aside .claims a, aside .short a")
                .all()) {
            fact.click();
            String fragment = fact.getAttribute("href").replaceAll("[^0-9-]", "");
            int length =
                    Integer.parseInt(fragment.replaceAll(".*-", "")) - Integer.parseInt(fragment.replaceAll("-.*", ""));
            assertThat(page.locator(":target").textContent()).hasSize(length);
        }
    }

    @Test
    void theKeyboardReachesTheContentFirst() {
        Page page = open("/");

        page.keyboard().press("Tab");
        assertThat(page.locator(":focus").textContent()).isEqualTo("To the content");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");

        assertThat(page.locator("main :focus").count()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aScreenReaderFindsNothingWantingByDayOrByNight(ColorScheme scheme) {
        for (String path : List.of("/", article(), "/entities/ida-lund", "/?q=ferry", "/problems/not-found")) {
            Page page = open(path, new Browser.NewPageOptions().setColorScheme(scheme));

            assertThat(new AxeBuilder(page).analyze().getViolations()).as(path).isEmpty();
            page.close();
        }
    }

    @Test
    void aPhoneNeedsNoScrollingSideways() {
        for (String path : List.of("/", article(), "/entities/ida-lund", "/?q=ferry")) {
            Page page = open(path, new Browser.NewPageOptions().setViewportSize(360, 740));

            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(360);
            page.close();
        }
    }

    @Test
    void theNightIsDark() {
        Page page = open("/", new Browser.NewPageOptions().setColorScheme(ColorScheme.DARK));

        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(22, 22, 24)");
    }
}
