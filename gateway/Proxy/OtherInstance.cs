using Yarp.ReverseProxy.Forwarder;

namespace SystemicPlatform.Gateway.Proxy;

/// <summary>
/// Tries another instance once when the first could not be reached. A read may always be repeated; a write only when
/// the connection never came about, because then nobody has seen it.
/// </summary>
internal sealed class OtherInstance(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var proxy = context.GetReverseProxyFeature();
        var instances = proxy.AvailableDestinations;
        await next(context);
        if (instances.Count < 2 || context.GetForwarderErrorFeature() is not { } fault || !MayRepeat(context, fault))
        {
            return;
        }

        var tried = proxy.ProxiedDestination;
        context.Features.Set<IForwarderErrorFeature>(null);
        context.Response.Clear();
        proxy.AvailableDestinations = [.. instances.Where(instance => instance != tried)];
        await next(context);
    }

    private static bool MayRepeat(HttpContext context, IForwarderErrorFeature fault) =>
        fault.Error is ForwarderError.Request
        && !context.Response.HasStarted
        && !context.RequestAborted.IsCancellationRequested
        && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
            || fault.Exception is HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError });
}
