package dev.factbox.ingest.push;

/**
 * Where to look.
 *
 * @param article its fact sheet, or the problem that tells why there is none
 * @param page the same for people
 */
record Links(String article, String page) {
    /** @param api where the HTTP API answers, without a slash at the end */
    static Links of(String api, String article) {
        return new Links(api + "/v1/articles/" + article, api + "/articles/" + article);
    }
}
