//! A function for every number of arguments. Written by `tests/arities.rs`: change it there.

#![expect(clippy::type_complexity, reason = "one parameter for each of a handler's")]

use std::future::Future;

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::response::IntoResponse;

use crate::bounds::{
    Argument, ArgumentAt, At, BoxFuture, Callable, Checked, IntoReply, LastArgument, LastArgumentAt, Origin,
    Reply, ReplyAt, Respond, RespondAt,
};

/// Calls an `async fn` of 0 arguments.
#[rustfmt::skip]
pub fn call0<S, File, F, R, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn() -> R + Send + 'static,
    R: Future + Send,
    File: RespondAt<F, R::Output, LR, CR>,
{
    drop((state, request));
    Box::pin(async move {
        <File as Respond<R::Output>>::respond(handler().await)
    })
}

/// Calls a `fn`, or a function of which nothing is known, of 0 arguments.
#[rustfmt::skip]
pub fn call0_fn<S, File, F, R, K, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn() -> R + Send + 'static,
    R: Send,
    File: ReplyAt<F, R, K, LR, CR>,
{
    drop((state, request));
    Box::pin(async move {
        <File as Reply<R, K>>::reply(handler()).await
    })
}

#[rustfmt::skip]
impl<S, F, R, K> Callable<S, ((), K, fn() -> R)> for F
where
    S: Send + Sync + 'static,
    F: Fn() -> R + Send + 'static,
    R: IntoReply<K> + Send,
{
    fn call(self, state: S, request: Request) -> BoxFuture {
        call0_fn(state, request, Origin::<Checked>::HERE, (At::<0, 0>,), self)
    }
}

/// Calls an `async fn` of 1 arguments.
#[rustfmt::skip]
pub fn call1<S, File, F, A1, Via, R, const L1: usize, const C1: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1) -> R + Send + 'static,
    File: LastArgumentAt<F, A1, S, Via, L1, C1>,
    R: Future + Send,
    File: RespondAt<F, R::Output, LR, CR>,
{
    Box::pin(async move {
        let a1 = match <File as LastArgument<A1, S, Via>>::take(request, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Respond<R::Output>>::respond(handler(a1).await)
    })
}

/// Calls a `fn`, or a function of which nothing is known, of 1 arguments.
#[rustfmt::skip]
pub fn call1_fn<S, File, F, A1, Via, R, K, const L1: usize, const C1: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1) -> R + Send + 'static,
    File: LastArgumentAt<F, A1, S, Via, L1, C1>,
    R: Send,
    File: ReplyAt<F, R, K, LR, CR>,
{
    Box::pin(async move {
        let a1 = match <File as LastArgument<A1, S, Via>>::take(request, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Reply<R, K>>::reply(handler(a1)).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, Via, R, K> Callable<S, (Via, K, fn(A1) -> R)> for F
where
    S: Send + Sync + 'static,
    F: Fn(A1) -> R + Send + 'static,
    A1: FromRequest<S, Via>,
    R: IntoReply<K> + Send,
{
    fn call(self, state: S, request: Request) -> BoxFuture {
        call1_fn(state, request, Origin::<Checked>::HERE, (At::<0, 0>, At::<0, 0>,), self)
    }
}

/// Calls an `async fn` of 2 arguments.
#[rustfmt::skip]
pub fn call2<S, File, F, A1, A2, Via, R, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    File: LastArgumentAt<F, A2, S, Via, L2, C2>,
    R: Future + Send,
    File: RespondAt<F, R::Output, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as LastArgument<A2, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Respond<R::Output>>::respond(handler(a1, a2).await)
    })
}

/// Calls a `fn`, or a function of which nothing is known, of 2 arguments.
#[rustfmt::skip]
pub fn call2_fn<S, File, F, A1, A2, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    File: LastArgumentAt<F, A2, S, Via, L2, C2>,
    R: Send,
    File: ReplyAt<F, R, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as LastArgument<A2, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Reply<R, K>>::reply(handler(a1, a2)).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, Via, R, K> Callable<S, (Via, K, fn(A1, A2) -> R)> for F
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2) -> R + Send + 'static,
    A1: FromRequestParts<S> + Send,
    A2: FromRequest<S, Via>,
    R: IntoReply<K> + Send,
{
    fn call(self, state: S, request: Request) -> BoxFuture {
        call2_fn(state, request, Origin::<Checked>::HERE, (At::<0, 0>, At::<0, 0>, At::<0, 0>,), self)
    }
}

/// Calls an `async fn` of 3 arguments.
#[rustfmt::skip]
pub fn call3<S, File, F, A1, A2, A3, Via, R, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    File: LastArgumentAt<F, A3, S, Via, L3, C3>,
    R: Future + Send,
    File: RespondAt<F, R::Output, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as LastArgument<A3, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Respond<R::Output>>::respond(handler(a1, a2, a3).await)
    })
}

/// Calls a `fn`, or a function of which nothing is known, of 3 arguments.
#[rustfmt::skip]
pub fn call3_fn<S, File, F, A1, A2, A3, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    File: LastArgumentAt<F, A3, S, Via, L3, C3>,
    R: Send,
    File: ReplyAt<F, R, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as LastArgument<A3, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Reply<R, K>>::reply(handler(a1, a2, a3)).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, Via, R, K> Callable<S, (Via, K, fn(A1, A2, A3) -> R)> for F
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3) -> R + Send + 'static,
    A1: FromRequestParts<S> + Send,
    A2: FromRequestParts<S> + Send,
    A3: FromRequest<S, Via>,
    R: IntoReply<K> + Send,
{
    fn call(self, state: S, request: Request) -> BoxFuture {
        call3_fn(state, request, Origin::<Checked>::HERE, (At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>,), self)
    }
}

/// Calls an `async fn` of 4 arguments.
#[rustfmt::skip]
pub fn call4<S, File, F, A1, A2, A3, A4, Via, R, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    File: LastArgumentAt<F, A4, S, Via, L4, C4>,
    R: Future + Send,
    File: RespondAt<F, R::Output, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as LastArgument<A4, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Respond<R::Output>>::respond(handler(a1, a2, a3, a4).await)
    })
}

/// Calls a `fn`, or a function of which nothing is known, of 4 arguments.
#[rustfmt::skip]
pub fn call4_fn<S, File, F, A1, A2, A3, A4, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    File: LastArgumentAt<F, A4, S, Via, L4, C4>,
    R: Send,
    File: ReplyAt<F, R, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as LastArgument<A4, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Reply<R, K>>::reply(handler(a1, a2, a3, a4)).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, Via, R, K> Callable<S, (Via, K, fn(A1, A2, A3, A4) -> R)> for F
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4) -> R + Send + 'static,
    A1: FromRequestParts<S> + Send,
    A2: FromRequestParts<S> + Send,
    A3: FromRequestParts<S> + Send,
    A4: FromRequest<S, Via>,
    R: IntoReply<K> + Send,
{
    fn call(self, state: S, request: Request) -> BoxFuture {
        call4_fn(state, request, Origin::<Checked>::HERE, (At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>,), self)
    }
}

/// Calls an `async fn` of 5 arguments.
#[rustfmt::skip]
pub fn call5<S, File, F, A1, A2, A3, A4, A5, Via, R, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    File: LastArgumentAt<F, A5, S, Via, L5, C5>,
    R: Future + Send,
    File: RespondAt<F, R::Output, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as LastArgument<A5, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Respond<R::Output>>::respond(handler(a1, a2, a3, a4, a5).await)
    })
}

/// Calls a `fn`, or a function of which nothing is known, of 5 arguments.
#[rustfmt::skip]
pub fn call5_fn<S, File, F, A1, A2, A3, A4, A5, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    File: LastArgumentAt<F, A5, S, Via, L5, C5>,
    R: Send,
    File: ReplyAt<F, R, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as LastArgument<A5, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Reply<R, K>>::reply(handler(a1, a2, a3, a4, a5)).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, Via, R, K> Callable<S, (Via, K, fn(A1, A2, A3, A4, A5) -> R)> for F
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5) -> R + Send + 'static,
    A1: FromRequestParts<S> + Send,
    A2: FromRequestParts<S> + Send,
    A3: FromRequestParts<S> + Send,
    A4: FromRequestParts<S> + Send,
    A5: FromRequest<S, Via>,
    R: IntoReply<K> + Send,
{
    fn call(self, state: S, request: Request) -> BoxFuture {
        call5_fn(state, request, Origin::<Checked>::HERE, (At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>,), self)
    }
}

/// Calls an `async fn` of 6 arguments.
#[rustfmt::skip]
pub fn call6<S, File, F, A1, A2, A3, A4, A5, A6, Via, R, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    File: LastArgumentAt<F, A6, S, Via, L6, C6>,
    R: Future + Send,
    File: RespondAt<F, R::Output, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as LastArgument<A6, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Respond<R::Output>>::respond(handler(a1, a2, a3, a4, a5, a6).await)
    })
}

/// Calls a `fn`, or a function of which nothing is known, of 6 arguments.
#[rustfmt::skip]
pub fn call6_fn<S, File, F, A1, A2, A3, A4, A5, A6, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    File: LastArgumentAt<F, A6, S, Via, L6, C6>,
    R: Send,
    File: ReplyAt<F, R, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as LastArgument<A6, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Reply<R, K>>::reply(handler(a1, a2, a3, a4, a5, a6)).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, Via, R, K> Callable<S, (Via, K, fn(A1, A2, A3, A4, A5, A6) -> R)> for F
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6) -> R + Send + 'static,
    A1: FromRequestParts<S> + Send,
    A2: FromRequestParts<S> + Send,
    A3: FromRequestParts<S> + Send,
    A4: FromRequestParts<S> + Send,
    A5: FromRequestParts<S> + Send,
    A6: FromRequest<S, Via>,
    R: IntoReply<K> + Send,
{
    fn call(self, state: S, request: Request) -> BoxFuture {
        call6_fn(state, request, Origin::<Checked>::HERE, (At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>,), self)
    }
}

/// Calls an `async fn` of 7 arguments.
#[rustfmt::skip]
pub fn call7<S, File, F, A1, A2, A3, A4, A5, A6, A7, Via, R, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    A6: Send,
    File: ArgumentAt<F, A6, S, L6, C6>,
    File: LastArgumentAt<F, A7, S, Via, L7, C7>,
    R: Future + Send,
    File: RespondAt<F, R::Output, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as Argument<A6, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a7 = match <File as LastArgument<A7, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Respond<R::Output>>::respond(handler(a1, a2, a3, a4, a5, a6, a7).await)
    })
}

/// Calls a `fn`, or a function of which nothing is known, of 7 arguments.
#[rustfmt::skip]
pub fn call7_fn<S, File, F, A1, A2, A3, A4, A5, A6, A7, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    A6: Send,
    File: ArgumentAt<F, A6, S, L6, C6>,
    File: LastArgumentAt<F, A7, S, Via, L7, C7>,
    R: Send,
    File: ReplyAt<F, R, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as Argument<A6, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a7 = match <File as LastArgument<A7, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Reply<R, K>>::reply(handler(a1, a2, a3, a4, a5, a6, a7)).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, A7, Via, R, K> Callable<S, (Via, K, fn(A1, A2, A3, A4, A5, A6, A7) -> R)> for F
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7) -> R + Send + 'static,
    A1: FromRequestParts<S> + Send,
    A2: FromRequestParts<S> + Send,
    A3: FromRequestParts<S> + Send,
    A4: FromRequestParts<S> + Send,
    A5: FromRequestParts<S> + Send,
    A6: FromRequestParts<S> + Send,
    A7: FromRequest<S, Via>,
    R: IntoReply<K> + Send,
{
    fn call(self, state: S, request: Request) -> BoxFuture {
        call7_fn(state, request, Origin::<Checked>::HERE, (At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>,), self)
    }
}

/// Calls an `async fn` of 8 arguments.
#[rustfmt::skip]
pub fn call8<S, File, F, A1, A2, A3, A4, A5, A6, A7, A8, Via, R, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    A6: Send,
    File: ArgumentAt<F, A6, S, L6, C6>,
    A7: Send,
    File: ArgumentAt<F, A7, S, L7, C7>,
    File: LastArgumentAt<F, A8, S, Via, L8, C8>,
    R: Future + Send,
    File: RespondAt<F, R::Output, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as Argument<A6, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a7 = match <File as Argument<A7, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a8 = match <File as LastArgument<A8, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Respond<R::Output>>::respond(handler(a1, a2, a3, a4, a5, a6, a7, a8).await)
    })
}

/// Calls a `fn`, or a function of which nothing is known, of 8 arguments.
#[rustfmt::skip]
pub fn call8_fn<S, File, F, A1, A2, A3, A4, A5, A6, A7, A8, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    A6: Send,
    File: ArgumentAt<F, A6, S, L6, C6>,
    A7: Send,
    File: ArgumentAt<F, A7, S, L7, C7>,
    File: LastArgumentAt<F, A8, S, Via, L8, C8>,
    R: Send,
    File: ReplyAt<F, R, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as Argument<A6, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a7 = match <File as Argument<A7, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a8 = match <File as LastArgument<A8, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Reply<R, K>>::reply(handler(a1, a2, a3, a4, a5, a6, a7, a8)).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, A7, A8, Via, R, K> Callable<S, (Via, K, fn(A1, A2, A3, A4, A5, A6, A7, A8) -> R)> for F
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8) -> R + Send + 'static,
    A1: FromRequestParts<S> + Send,
    A2: FromRequestParts<S> + Send,
    A3: FromRequestParts<S> + Send,
    A4: FromRequestParts<S> + Send,
    A5: FromRequestParts<S> + Send,
    A6: FromRequestParts<S> + Send,
    A7: FromRequestParts<S> + Send,
    A8: FromRequest<S, Via>,
    R: IntoReply<K> + Send,
{
    fn call(self, state: S, request: Request) -> BoxFuture {
        call8_fn(state, request, Origin::<Checked>::HERE, (At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>,), self)
    }
}

/// Calls an `async fn` of 9 arguments.
#[rustfmt::skip]
pub fn call9<S, File, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, Via, R, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    A6: Send,
    File: ArgumentAt<F, A6, S, L6, C6>,
    A7: Send,
    File: ArgumentAt<F, A7, S, L7, C7>,
    A8: Send,
    File: ArgumentAt<F, A8, S, L8, C8>,
    File: LastArgumentAt<F, A9, S, Via, L9, C9>,
    R: Future + Send,
    File: RespondAt<F, R::Output, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as Argument<A6, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a7 = match <File as Argument<A7, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a8 = match <File as Argument<A8, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a9 = match <File as LastArgument<A9, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Respond<R::Output>>::respond(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9).await)
    })
}

/// Calls a `fn`, or a function of which nothing is known, of 9 arguments.
#[rustfmt::skip]
pub fn call9_fn<S, File, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    A6: Send,
    File: ArgumentAt<F, A6, S, L6, C6>,
    A7: Send,
    File: ArgumentAt<F, A7, S, L7, C7>,
    A8: Send,
    File: ArgumentAt<F, A8, S, L8, C8>,
    File: LastArgumentAt<F, A9, S, Via, L9, C9>,
    R: Send,
    File: ReplyAt<F, R, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as Argument<A6, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a7 = match <File as Argument<A7, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a8 = match <File as Argument<A8, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a9 = match <File as LastArgument<A9, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Reply<R, K>>::reply(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9)).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, Via, R, K> Callable<S, (Via, K, fn(A1, A2, A3, A4, A5, A6, A7, A8, A9) -> R)> for F
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9) -> R + Send + 'static,
    A1: FromRequestParts<S> + Send,
    A2: FromRequestParts<S> + Send,
    A3: FromRequestParts<S> + Send,
    A4: FromRequestParts<S> + Send,
    A5: FromRequestParts<S> + Send,
    A6: FromRequestParts<S> + Send,
    A7: FromRequestParts<S> + Send,
    A8: FromRequestParts<S> + Send,
    A9: FromRequest<S, Via>,
    R: IntoReply<K> + Send,
{
    fn call(self, state: S, request: Request) -> BoxFuture {
        call9_fn(state, request, Origin::<Checked>::HERE, (At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>,), self)
    }
}

/// Calls an `async fn` of 10 arguments.
#[rustfmt::skip]
pub fn call10<S, File, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, Via, R, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const L10: usize, const C10: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<L10, C10>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    A6: Send,
    File: ArgumentAt<F, A6, S, L6, C6>,
    A7: Send,
    File: ArgumentAt<F, A7, S, L7, C7>,
    A8: Send,
    File: ArgumentAt<F, A8, S, L8, C8>,
    A9: Send,
    File: ArgumentAt<F, A9, S, L9, C9>,
    File: LastArgumentAt<F, A10, S, Via, L10, C10>,
    R: Future + Send,
    File: RespondAt<F, R::Output, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as Argument<A6, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a7 = match <File as Argument<A7, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a8 = match <File as Argument<A8, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a9 = match <File as Argument<A9, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a10 = match <File as LastArgument<A10, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Respond<R::Output>>::respond(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10).await)
    })
}

/// Calls a `fn`, or a function of which nothing is known, of 10 arguments.
#[rustfmt::skip]
pub fn call10_fn<S, File, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const L10: usize, const C10: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<L10, C10>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    A6: Send,
    File: ArgumentAt<F, A6, S, L6, C6>,
    A7: Send,
    File: ArgumentAt<F, A7, S, L7, C7>,
    A8: Send,
    File: ArgumentAt<F, A8, S, L8, C8>,
    A9: Send,
    File: ArgumentAt<F, A9, S, L9, C9>,
    File: LastArgumentAt<F, A10, S, Via, L10, C10>,
    R: Send,
    File: ReplyAt<F, R, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as Argument<A6, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a7 = match <File as Argument<A7, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a8 = match <File as Argument<A8, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a9 = match <File as Argument<A9, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a10 = match <File as LastArgument<A10, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Reply<R, K>>::reply(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10)).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, Via, R, K> Callable<S, (Via, K, fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10) -> R)> for F
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10) -> R + Send + 'static,
    A1: FromRequestParts<S> + Send,
    A2: FromRequestParts<S> + Send,
    A3: FromRequestParts<S> + Send,
    A4: FromRequestParts<S> + Send,
    A5: FromRequestParts<S> + Send,
    A6: FromRequestParts<S> + Send,
    A7: FromRequestParts<S> + Send,
    A8: FromRequestParts<S> + Send,
    A9: FromRequestParts<S> + Send,
    A10: FromRequest<S, Via>,
    R: IntoReply<K> + Send,
{
    fn call(self, state: S, request: Request) -> BoxFuture {
        call10_fn(state, request, Origin::<Checked>::HERE, (At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>,), self)
    }
}

/// Calls an `async fn` of 11 arguments.
#[rustfmt::skip]
pub fn call11<S, File, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, Via, R, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const L10: usize, const C10: usize, const L11: usize, const C11: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<L10, C10>, At<L11, C11>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    A6: Send,
    File: ArgumentAt<F, A6, S, L6, C6>,
    A7: Send,
    File: ArgumentAt<F, A7, S, L7, C7>,
    A8: Send,
    File: ArgumentAt<F, A8, S, L8, C8>,
    A9: Send,
    File: ArgumentAt<F, A9, S, L9, C9>,
    A10: Send,
    File: ArgumentAt<F, A10, S, L10, C10>,
    File: LastArgumentAt<F, A11, S, Via, L11, C11>,
    R: Future + Send,
    File: RespondAt<F, R::Output, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as Argument<A6, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a7 = match <File as Argument<A7, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a8 = match <File as Argument<A8, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a9 = match <File as Argument<A9, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a10 = match <File as Argument<A10, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a11 = match <File as LastArgument<A11, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Respond<R::Output>>::respond(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11).await)
    })
}

/// Calls a `fn`, or a function of which nothing is known, of 11 arguments.
#[rustfmt::skip]
pub fn call11_fn<S, File, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const L10: usize, const C10: usize, const L11: usize, const C11: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<L10, C10>, At<L11, C11>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    A6: Send,
    File: ArgumentAt<F, A6, S, L6, C6>,
    A7: Send,
    File: ArgumentAt<F, A7, S, L7, C7>,
    A8: Send,
    File: ArgumentAt<F, A8, S, L8, C8>,
    A9: Send,
    File: ArgumentAt<F, A9, S, L9, C9>,
    A10: Send,
    File: ArgumentAt<F, A10, S, L10, C10>,
    File: LastArgumentAt<F, A11, S, Via, L11, C11>,
    R: Send,
    File: ReplyAt<F, R, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as Argument<A6, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a7 = match <File as Argument<A7, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a8 = match <File as Argument<A8, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a9 = match <File as Argument<A9, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a10 = match <File as Argument<A10, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a11 = match <File as LastArgument<A11, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Reply<R, K>>::reply(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11)).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, Via, R, K> Callable<S, (Via, K, fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11) -> R)> for F
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11) -> R + Send + 'static,
    A1: FromRequestParts<S> + Send,
    A2: FromRequestParts<S> + Send,
    A3: FromRequestParts<S> + Send,
    A4: FromRequestParts<S> + Send,
    A5: FromRequestParts<S> + Send,
    A6: FromRequestParts<S> + Send,
    A7: FromRequestParts<S> + Send,
    A8: FromRequestParts<S> + Send,
    A9: FromRequestParts<S> + Send,
    A10: FromRequestParts<S> + Send,
    A11: FromRequest<S, Via>,
    R: IntoReply<K> + Send,
{
    fn call(self, state: S, request: Request) -> BoxFuture {
        call11_fn(state, request, Origin::<Checked>::HERE, (At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>,), self)
    }
}

/// Calls an `async fn` of 12 arguments.
#[rustfmt::skip]
pub fn call12<S, File, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, Via, R, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const L10: usize, const C10: usize, const L11: usize, const C11: usize, const L12: usize, const C12: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<L10, C10>, At<L11, C11>, At<L12, C12>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    A6: Send,
    File: ArgumentAt<F, A6, S, L6, C6>,
    A7: Send,
    File: ArgumentAt<F, A7, S, L7, C7>,
    A8: Send,
    File: ArgumentAt<F, A8, S, L8, C8>,
    A9: Send,
    File: ArgumentAt<F, A9, S, L9, C9>,
    A10: Send,
    File: ArgumentAt<F, A10, S, L10, C10>,
    A11: Send,
    File: ArgumentAt<F, A11, S, L11, C11>,
    File: LastArgumentAt<F, A12, S, Via, L12, C12>,
    R: Future + Send,
    File: RespondAt<F, R::Output, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as Argument<A6, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a7 = match <File as Argument<A7, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a8 = match <File as Argument<A8, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a9 = match <File as Argument<A9, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a10 = match <File as Argument<A10, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a11 = match <File as Argument<A11, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a12 = match <File as LastArgument<A12, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Respond<R::Output>>::respond(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12).await)
    })
}

/// Calls a `fn`, or a function of which nothing is known, of 12 arguments.
#[rustfmt::skip]
pub fn call12_fn<S, File, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const L10: usize, const C10: usize, const L11: usize, const C11: usize, const L12: usize, const C12: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<L10, C10>, At<L11, C11>, At<L12, C12>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    A6: Send,
    File: ArgumentAt<F, A6, S, L6, C6>,
    A7: Send,
    File: ArgumentAt<F, A7, S, L7, C7>,
    A8: Send,
    File: ArgumentAt<F, A8, S, L8, C8>,
    A9: Send,
    File: ArgumentAt<F, A9, S, L9, C9>,
    A10: Send,
    File: ArgumentAt<F, A10, S, L10, C10>,
    A11: Send,
    File: ArgumentAt<F, A11, S, L11, C11>,
    File: LastArgumentAt<F, A12, S, Via, L12, C12>,
    R: Send,
    File: ReplyAt<F, R, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as Argument<A6, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a7 = match <File as Argument<A7, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a8 = match <File as Argument<A8, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a9 = match <File as Argument<A9, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a10 = match <File as Argument<A10, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a11 = match <File as Argument<A11, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a12 = match <File as LastArgument<A12, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Reply<R, K>>::reply(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12)).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, Via, R, K> Callable<S, (Via, K, fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12) -> R)> for F
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12) -> R + Send + 'static,
    A1: FromRequestParts<S> + Send,
    A2: FromRequestParts<S> + Send,
    A3: FromRequestParts<S> + Send,
    A4: FromRequestParts<S> + Send,
    A5: FromRequestParts<S> + Send,
    A6: FromRequestParts<S> + Send,
    A7: FromRequestParts<S> + Send,
    A8: FromRequestParts<S> + Send,
    A9: FromRequestParts<S> + Send,
    A10: FromRequestParts<S> + Send,
    A11: FromRequestParts<S> + Send,
    A12: FromRequest<S, Via>,
    R: IntoReply<K> + Send,
{
    fn call(self, state: S, request: Request) -> BoxFuture {
        call12_fn(state, request, Origin::<Checked>::HERE, (At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>,), self)
    }
}

/// Calls an `async fn` of 13 arguments.
#[rustfmt::skip]
pub fn call13<S, File, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, Via, R, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const L10: usize, const C10: usize, const L11: usize, const C11: usize, const L12: usize, const C12: usize, const L13: usize, const C13: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<L10, C10>, At<L11, C11>, At<L12, C12>, At<L13, C13>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    A6: Send,
    File: ArgumentAt<F, A6, S, L6, C6>,
    A7: Send,
    File: ArgumentAt<F, A7, S, L7, C7>,
    A8: Send,
    File: ArgumentAt<F, A8, S, L8, C8>,
    A9: Send,
    File: ArgumentAt<F, A9, S, L9, C9>,
    A10: Send,
    File: ArgumentAt<F, A10, S, L10, C10>,
    A11: Send,
    File: ArgumentAt<F, A11, S, L11, C11>,
    A12: Send,
    File: ArgumentAt<F, A12, S, L12, C12>,
    File: LastArgumentAt<F, A13, S, Via, L13, C13>,
    R: Future + Send,
    File: RespondAt<F, R::Output, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as Argument<A6, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a7 = match <File as Argument<A7, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a8 = match <File as Argument<A8, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a9 = match <File as Argument<A9, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a10 = match <File as Argument<A10, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a11 = match <File as Argument<A11, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a12 = match <File as Argument<A12, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a13 = match <File as LastArgument<A13, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Respond<R::Output>>::respond(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13).await)
    })
}

/// Calls a `fn`, or a function of which nothing is known, of 13 arguments.
#[rustfmt::skip]
pub fn call13_fn<S, File, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const L10: usize, const C10: usize, const L11: usize, const C11: usize, const L12: usize, const C12: usize, const L13: usize, const C13: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<L10, C10>, At<L11, C11>, At<L12, C12>, At<L13, C13>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    A6: Send,
    File: ArgumentAt<F, A6, S, L6, C6>,
    A7: Send,
    File: ArgumentAt<F, A7, S, L7, C7>,
    A8: Send,
    File: ArgumentAt<F, A8, S, L8, C8>,
    A9: Send,
    File: ArgumentAt<F, A9, S, L9, C9>,
    A10: Send,
    File: ArgumentAt<F, A10, S, L10, C10>,
    A11: Send,
    File: ArgumentAt<F, A11, S, L11, C11>,
    A12: Send,
    File: ArgumentAt<F, A12, S, L12, C12>,
    File: LastArgumentAt<F, A13, S, Via, L13, C13>,
    R: Send,
    File: ReplyAt<F, R, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as Argument<A6, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a7 = match <File as Argument<A7, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a8 = match <File as Argument<A8, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a9 = match <File as Argument<A9, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a10 = match <File as Argument<A10, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a11 = match <File as Argument<A11, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a12 = match <File as Argument<A12, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a13 = match <File as LastArgument<A13, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Reply<R, K>>::reply(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13)).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, Via, R, K> Callable<S, (Via, K, fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13) -> R)> for F
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13) -> R + Send + 'static,
    A1: FromRequestParts<S> + Send,
    A2: FromRequestParts<S> + Send,
    A3: FromRequestParts<S> + Send,
    A4: FromRequestParts<S> + Send,
    A5: FromRequestParts<S> + Send,
    A6: FromRequestParts<S> + Send,
    A7: FromRequestParts<S> + Send,
    A8: FromRequestParts<S> + Send,
    A9: FromRequestParts<S> + Send,
    A10: FromRequestParts<S> + Send,
    A11: FromRequestParts<S> + Send,
    A12: FromRequestParts<S> + Send,
    A13: FromRequest<S, Via>,
    R: IntoReply<K> + Send,
{
    fn call(self, state: S, request: Request) -> BoxFuture {
        call13_fn(state, request, Origin::<Checked>::HERE, (At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>,), self)
    }
}

/// Calls an `async fn` of 14 arguments.
#[rustfmt::skip]
pub fn call14<S, File, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, Via, R, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const L10: usize, const C10: usize, const L11: usize, const C11: usize, const L12: usize, const C12: usize, const L13: usize, const C13: usize, const L14: usize, const C14: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<L10, C10>, At<L11, C11>, At<L12, C12>, At<L13, C13>, At<L14, C14>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    A6: Send,
    File: ArgumentAt<F, A6, S, L6, C6>,
    A7: Send,
    File: ArgumentAt<F, A7, S, L7, C7>,
    A8: Send,
    File: ArgumentAt<F, A8, S, L8, C8>,
    A9: Send,
    File: ArgumentAt<F, A9, S, L9, C9>,
    A10: Send,
    File: ArgumentAt<F, A10, S, L10, C10>,
    A11: Send,
    File: ArgumentAt<F, A11, S, L11, C11>,
    A12: Send,
    File: ArgumentAt<F, A12, S, L12, C12>,
    A13: Send,
    File: ArgumentAt<F, A13, S, L13, C13>,
    File: LastArgumentAt<F, A14, S, Via, L14, C14>,
    R: Future + Send,
    File: RespondAt<F, R::Output, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as Argument<A6, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a7 = match <File as Argument<A7, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a8 = match <File as Argument<A8, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a9 = match <File as Argument<A9, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a10 = match <File as Argument<A10, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a11 = match <File as Argument<A11, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a12 = match <File as Argument<A12, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a13 = match <File as Argument<A13, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a14 = match <File as LastArgument<A14, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Respond<R::Output>>::respond(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14).await)
    })
}

/// Calls a `fn`, or a function of which nothing is known, of 14 arguments.
#[rustfmt::skip]
pub fn call14_fn<S, File, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const L10: usize, const C10: usize, const L11: usize, const C11: usize, const L12: usize, const C12: usize, const L13: usize, const C13: usize, const L14: usize, const C14: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<L10, C10>, At<L11, C11>, At<L12, C12>, At<L13, C13>, At<L14, C14>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    A6: Send,
    File: ArgumentAt<F, A6, S, L6, C6>,
    A7: Send,
    File: ArgumentAt<F, A7, S, L7, C7>,
    A8: Send,
    File: ArgumentAt<F, A8, S, L8, C8>,
    A9: Send,
    File: ArgumentAt<F, A9, S, L9, C9>,
    A10: Send,
    File: ArgumentAt<F, A10, S, L10, C10>,
    A11: Send,
    File: ArgumentAt<F, A11, S, L11, C11>,
    A12: Send,
    File: ArgumentAt<F, A12, S, L12, C12>,
    A13: Send,
    File: ArgumentAt<F, A13, S, L13, C13>,
    File: LastArgumentAt<F, A14, S, Via, L14, C14>,
    R: Send,
    File: ReplyAt<F, R, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as Argument<A6, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a7 = match <File as Argument<A7, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a8 = match <File as Argument<A8, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a9 = match <File as Argument<A9, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a10 = match <File as Argument<A10, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a11 = match <File as Argument<A11, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a12 = match <File as Argument<A12, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a13 = match <File as Argument<A13, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a14 = match <File as LastArgument<A14, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Reply<R, K>>::reply(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14)).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, Via, R, K> Callable<S, (Via, K, fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14) -> R)> for F
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14) -> R + Send + 'static,
    A1: FromRequestParts<S> + Send,
    A2: FromRequestParts<S> + Send,
    A3: FromRequestParts<S> + Send,
    A4: FromRequestParts<S> + Send,
    A5: FromRequestParts<S> + Send,
    A6: FromRequestParts<S> + Send,
    A7: FromRequestParts<S> + Send,
    A8: FromRequestParts<S> + Send,
    A9: FromRequestParts<S> + Send,
    A10: FromRequestParts<S> + Send,
    A11: FromRequestParts<S> + Send,
    A12: FromRequestParts<S> + Send,
    A13: FromRequestParts<S> + Send,
    A14: FromRequest<S, Via>,
    R: IntoReply<K> + Send,
{
    fn call(self, state: S, request: Request) -> BoxFuture {
        call14_fn(state, request, Origin::<Checked>::HERE, (At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>,), self)
    }
}

/// Calls an `async fn` of 15 arguments.
#[rustfmt::skip]
pub fn call15<S, File, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, Via, R, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const L10: usize, const C10: usize, const L11: usize, const C11: usize, const L12: usize, const C12: usize, const L13: usize, const C13: usize, const L14: usize, const C14: usize, const L15: usize, const C15: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<L10, C10>, At<L11, C11>, At<L12, C12>, At<L13, C13>, At<L14, C14>, At<L15, C15>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    A6: Send,
    File: ArgumentAt<F, A6, S, L6, C6>,
    A7: Send,
    File: ArgumentAt<F, A7, S, L7, C7>,
    A8: Send,
    File: ArgumentAt<F, A8, S, L8, C8>,
    A9: Send,
    File: ArgumentAt<F, A9, S, L9, C9>,
    A10: Send,
    File: ArgumentAt<F, A10, S, L10, C10>,
    A11: Send,
    File: ArgumentAt<F, A11, S, L11, C11>,
    A12: Send,
    File: ArgumentAt<F, A12, S, L12, C12>,
    A13: Send,
    File: ArgumentAt<F, A13, S, L13, C13>,
    A14: Send,
    File: ArgumentAt<F, A14, S, L14, C14>,
    File: LastArgumentAt<F, A15, S, Via, L15, C15>,
    R: Future + Send,
    File: RespondAt<F, R::Output, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as Argument<A6, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a7 = match <File as Argument<A7, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a8 = match <File as Argument<A8, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a9 = match <File as Argument<A9, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a10 = match <File as Argument<A10, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a11 = match <File as Argument<A11, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a12 = match <File as Argument<A12, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a13 = match <File as Argument<A13, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a14 = match <File as Argument<A14, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a15 = match <File as LastArgument<A15, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Respond<R::Output>>::respond(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15).await)
    })
}

/// Calls a `fn`, or a function of which nothing is known, of 15 arguments.
#[rustfmt::skip]
pub fn call15_fn<S, File, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const L10: usize, const C10: usize, const L11: usize, const C11: usize, const L12: usize, const C12: usize, const L13: usize, const C13: usize, const L14: usize, const C14: usize, const L15: usize, const C15: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<L10, C10>, At<L11, C11>, At<L12, C12>, At<L13, C13>, At<L14, C14>, At<L15, C15>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    A6: Send,
    File: ArgumentAt<F, A6, S, L6, C6>,
    A7: Send,
    File: ArgumentAt<F, A7, S, L7, C7>,
    A8: Send,
    File: ArgumentAt<F, A8, S, L8, C8>,
    A9: Send,
    File: ArgumentAt<F, A9, S, L9, C9>,
    A10: Send,
    File: ArgumentAt<F, A10, S, L10, C10>,
    A11: Send,
    File: ArgumentAt<F, A11, S, L11, C11>,
    A12: Send,
    File: ArgumentAt<F, A12, S, L12, C12>,
    A13: Send,
    File: ArgumentAt<F, A13, S, L13, C13>,
    A14: Send,
    File: ArgumentAt<F, A14, S, L14, C14>,
    File: LastArgumentAt<F, A15, S, Via, L15, C15>,
    R: Send,
    File: ReplyAt<F, R, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as Argument<A6, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a7 = match <File as Argument<A7, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a8 = match <File as Argument<A8, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a9 = match <File as Argument<A9, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a10 = match <File as Argument<A10, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a11 = match <File as Argument<A11, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a12 = match <File as Argument<A12, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a13 = match <File as Argument<A13, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a14 = match <File as Argument<A14, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a15 = match <File as LastArgument<A15, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Reply<R, K>>::reply(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15)).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, Via, R, K> Callable<S, (Via, K, fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15) -> R)> for F
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15) -> R + Send + 'static,
    A1: FromRequestParts<S> + Send,
    A2: FromRequestParts<S> + Send,
    A3: FromRequestParts<S> + Send,
    A4: FromRequestParts<S> + Send,
    A5: FromRequestParts<S> + Send,
    A6: FromRequestParts<S> + Send,
    A7: FromRequestParts<S> + Send,
    A8: FromRequestParts<S> + Send,
    A9: FromRequestParts<S> + Send,
    A10: FromRequestParts<S> + Send,
    A11: FromRequestParts<S> + Send,
    A12: FromRequestParts<S> + Send,
    A13: FromRequestParts<S> + Send,
    A14: FromRequestParts<S> + Send,
    A15: FromRequest<S, Via>,
    R: IntoReply<K> + Send,
{
    fn call(self, state: S, request: Request) -> BoxFuture {
        call15_fn(state, request, Origin::<Checked>::HERE, (At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>,), self)
    }
}

/// Calls an `async fn` of 16 arguments.
#[rustfmt::skip]
pub fn call16<S, File, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, Via, R, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const L10: usize, const C10: usize, const L11: usize, const C11: usize, const L12: usize, const C12: usize, const L13: usize, const C13: usize, const L14: usize, const C14: usize, const L15: usize, const C15: usize, const L16: usize, const C16: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<L10, C10>, At<L11, C11>, At<L12, C12>, At<L13, C13>, At<L14, C14>, At<L15, C15>, At<L16, C16>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    A6: Send,
    File: ArgumentAt<F, A6, S, L6, C6>,
    A7: Send,
    File: ArgumentAt<F, A7, S, L7, C7>,
    A8: Send,
    File: ArgumentAt<F, A8, S, L8, C8>,
    A9: Send,
    File: ArgumentAt<F, A9, S, L9, C9>,
    A10: Send,
    File: ArgumentAt<F, A10, S, L10, C10>,
    A11: Send,
    File: ArgumentAt<F, A11, S, L11, C11>,
    A12: Send,
    File: ArgumentAt<F, A12, S, L12, C12>,
    A13: Send,
    File: ArgumentAt<F, A13, S, L13, C13>,
    A14: Send,
    File: ArgumentAt<F, A14, S, L14, C14>,
    A15: Send,
    File: ArgumentAt<F, A15, S, L15, C15>,
    File: LastArgumentAt<F, A16, S, Via, L16, C16>,
    R: Future + Send,
    File: RespondAt<F, R::Output, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as Argument<A6, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a7 = match <File as Argument<A7, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a8 = match <File as Argument<A8, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a9 = match <File as Argument<A9, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a10 = match <File as Argument<A10, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a11 = match <File as Argument<A11, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a12 = match <File as Argument<A12, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a13 = match <File as Argument<A13, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a14 = match <File as Argument<A14, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a15 = match <File as Argument<A15, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a16 = match <File as LastArgument<A16, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Respond<R::Output>>::respond(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16).await)
    })
}

/// Calls a `fn`, or a function of which nothing is known, of 16 arguments.
#[rustfmt::skip]
pub fn call16_fn<S, File, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, Via, R, K, const L1: usize, const C1: usize, const L2: usize, const C2: usize, const L3: usize, const C3: usize, const L4: usize, const C4: usize, const L5: usize, const C5: usize, const L6: usize, const C6: usize, const L7: usize, const C7: usize, const L8: usize, const C8: usize, const L9: usize, const C9: usize, const L10: usize, const C10: usize, const L11: usize, const C11: usize, const L12: usize, const C12: usize, const L13: usize, const C13: usize, const L14: usize, const C14: usize, const L15: usize, const C15: usize, const L16: usize, const C16: usize, const LR: usize, const CR: usize>(
    state: S,
    request: Request,
    _: Origin<File>,
    _: (At<L1, C1>, At<L2, C2>, At<L3, C3>, At<L4, C4>, At<L5, C5>, At<L6, C6>, At<L7, C7>, At<L8, C8>, At<L9, C9>, At<L10, C10>, At<L11, C11>, At<L12, C12>, At<L13, C13>, At<L14, C14>, At<L15, C15>, At<L16, C16>, At<LR, CR>,),
    handler: F,
) -> BoxFuture
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16) -> R + Send + 'static,
    A1: Send,
    File: ArgumentAt<F, A1, S, L1, C1>,
    A2: Send,
    File: ArgumentAt<F, A2, S, L2, C2>,
    A3: Send,
    File: ArgumentAt<F, A3, S, L3, C3>,
    A4: Send,
    File: ArgumentAt<F, A4, S, L4, C4>,
    A5: Send,
    File: ArgumentAt<F, A5, S, L5, C5>,
    A6: Send,
    File: ArgumentAt<F, A6, S, L6, C6>,
    A7: Send,
    File: ArgumentAt<F, A7, S, L7, C7>,
    A8: Send,
    File: ArgumentAt<F, A8, S, L8, C8>,
    A9: Send,
    File: ArgumentAt<F, A9, S, L9, C9>,
    A10: Send,
    File: ArgumentAt<F, A10, S, L10, C10>,
    A11: Send,
    File: ArgumentAt<F, A11, S, L11, C11>,
    A12: Send,
    File: ArgumentAt<F, A12, S, L12, C12>,
    A13: Send,
    File: ArgumentAt<F, A13, S, L13, C13>,
    A14: Send,
    File: ArgumentAt<F, A14, S, L14, C14>,
    A15: Send,
    File: ArgumentAt<F, A15, S, L15, C15>,
    File: LastArgumentAt<F, A16, S, Via, L16, C16>,
    R: Send,
    File: ReplyAt<F, R, K, LR, CR>,
{
    Box::pin(async move {
        let (mut parts, body) = request.into_parts();
        let a1 = match <File as Argument<A1, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a2 = match <File as Argument<A2, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a3 = match <File as Argument<A3, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a4 = match <File as Argument<A4, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a5 = match <File as Argument<A5, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a6 = match <File as Argument<A6, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a7 = match <File as Argument<A7, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a8 = match <File as Argument<A8, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a9 = match <File as Argument<A9, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a10 = match <File as Argument<A10, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a11 = match <File as Argument<A11, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a12 = match <File as Argument<A12, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a13 = match <File as Argument<A13, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a14 = match <File as Argument<A14, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a15 = match <File as Argument<A15, S>>::take(&mut parts, &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        let a16 = match <File as LastArgument<A16, S, Via>>::take(Request::from_parts(parts, body), &state).await { Ok(argument) => argument, Err(rejection) => return rejection.into_response() };
        <File as Reply<R, K>>::reply(handler(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16)).await
    })
}

#[rustfmt::skip]
impl<S, F, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, Via, R, K> Callable<S, (Via, K, fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16) -> R)> for F
where
    S: Send + Sync + 'static,
    F: Fn(A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16) -> R + Send + 'static,
    A1: FromRequestParts<S> + Send,
    A2: FromRequestParts<S> + Send,
    A3: FromRequestParts<S> + Send,
    A4: FromRequestParts<S> + Send,
    A5: FromRequestParts<S> + Send,
    A6: FromRequestParts<S> + Send,
    A7: FromRequestParts<S> + Send,
    A8: FromRequestParts<S> + Send,
    A9: FromRequestParts<S> + Send,
    A10: FromRequestParts<S> + Send,
    A11: FromRequestParts<S> + Send,
    A12: FromRequestParts<S> + Send,
    A13: FromRequestParts<S> + Send,
    A14: FromRequestParts<S> + Send,
    A15: FromRequestParts<S> + Send,
    A16: FromRequest<S, Via>,
    R: IntoReply<K> + Send,
{
    fn call(self, state: S, request: Request) -> BoxFuture {
        call16_fn(state, request, Origin::<Checked>::HERE, (At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>, At::<0, 0>,), self)
    }
}
