// Only in pages that `navigator serve` shows: loads the page again when the site was built anew.
new EventSource("/-/events").onmessage = () => location.reload();
