pub async fn middleware(request: Request, next: Next) -> Response {
  next.run(request).await
}
