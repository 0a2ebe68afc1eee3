// The home page tries the API: a row of the table fills the form, and the form sends a request and shows its answer.
const form = document.querySelector("#try");

function choose(button) {
    form.elements.method.value = button.dataset.method;
    form.elements.path.value = button.dataset.path;
    form.elements.body.value = button.dataset.body ?? "";
    form.elements.path.focus();
    form.scrollIntoView({ block: "nearest" });
}

async function send() {
    const method = form.elements.method.value;
    const body = form.elements.body.value;
    const hasBody = body !== "" && !["GET", "HEAD"].includes(method);
    const output = document.querySelector("#answer");
    output.textContent = "…";
    try {
        const response = await fetch(form.elements.path.value, {
            method,
            body: hasBody ? body : undefined,
            headers: hasBody ? { "content-type": "application/json" } : {},
            // What never ends, such as events, is not waited for.
            signal: AbortSignal.timeout(10000),
        });
        const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`);
        output.textContent = [`${response.status} ${response.statusText}`, ...headers, "", readable(await response.text())].join("\n");
    } catch (error) {
        output.textContent = `No answer: ${error.message}`;
    }
}

function readable(text) {
    try {
        return JSON.stringify(JSON.parse(text), null, 2);
    } catch {
        return text;
    }
}

if (form) {
    form.addEventListener("submit", (event) => {
        event.preventDefault();
        send();
    });
    for (const button of document.querySelectorAll("button[data-path]")) {
        button.addEventListener("click", () => choose(button));
    }
}
