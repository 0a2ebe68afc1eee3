use std::rc::Rc;

pub async fn GET() -> String {
    let text = Rc::new("text");
    std::future::ready(()).await;
    text.to_string()
}
