// Notes whatever a page complains about while it is used: the console, the security policy, what failed to load.

/** Chromium's console line for an answer of 400 and above; the answer itself is looked at instead. */
const failedLoad = /^Failed to load resource: the server responded with a status of/;

export class Watch {
  /** `origin` is the only place a page may ask anything of. */
  constructor(page, origin) {
    this.problems = [];
    /** The answer that brought the page that is open now. */
    this.document = null;
    page.on("console", (message) => this.heard(message));
    page.on("pageerror", (error) => this.problems.push(`script error: ${error.message}`));
    page.on("requestfailed", (request) => this.failed(request));
    page.on("response", (response) => this.answered(page, response));
    page.on("request", (request) => this.asked(request, origin));
  }

  heard(message) {
    if (!["error", "warning"].includes(message.type()) || failedLoad.test(message.text())) return;
    this.problems.push(`console ${message.type()}: ${message.text()}`);
  }

  asked(request, origin) {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && ["http:", "https:", "ws:", "wss:"].includes(protocol)) {
      this.problems.push(`asks another site: ${request.url()}`);
    }
  }

  failed(request) {
    const reason = request.failure()?.errorText ?? "unknown";
    // A download ends the navigation that began it, and a page left early drops its requests.
    if (reason === "net::ERR_ABORTED") return;
    this.problems.push(`could not load ${request.url()}: ${reason}`);
  }

  answered(page, response) {
    const request = response.request();
    const redirects = response.status() >= 300 && response.status() < 400 && response.status() !== 304;
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      if (!redirects) this.document = response;
    } else if (response.status() >= 400) {
      this.problems.push(`${response.status()} for ${response.url()}`);
    }
  }

  /** What was noted since the last call. */
  drain() {
    const noted = [...new Set(this.problems)];
    this.problems = [];
    return noted;
  }
}
