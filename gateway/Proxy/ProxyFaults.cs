using SystemicPlatform.Gateway.Http;
using SystemicPlatform.ServiceDefaults.Http;
using Yarp.ReverseProxy.Forwarder;

namespace SystemicPlatform.Gateway.Proxy;

/// <summary>Answers with a problem where a service gave no answer.</summary>
internal sealed partial class ProxyFaults(RequestDelegate next, ILogger<ProxyFaults> logger)
{
    private const string RetryAfterSeconds = "2";

    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        if (context.Response.HasStarted || context.RequestAborted.IsCancellationRequested)
        {
            return;
        }

        var fault = context.GetForwarderErrorFeature()?.Error;
        if (fault is not null && Translate(fault.Value, context.Response.StatusCode) is { } kind)
        {
            if (kind.Status >= 500)
            {
                LogNoAnswer(context.GetReverseProxyFeature().Cluster.Config.ClusterId, fault.Value);
                context.Response.Headers.RetryAfter = RetryAfterSeconds;
            }

            await ProblemAnswer.WriteAsync(context, kind, ct: context.RequestAborted);
        }
    }

    private static ProblemKind Translate(ForwarderError fault, int status) => (fault, status) switch
    {
        (_, 413) => Problems.BodyTooLarge,
        (_, 408) => GatewayProblems.RequestTooSlow,
        (ForwarderError.RequestTimedOut, _) or (_, 504) => GatewayProblems.ServiceTimeout,
        (ForwarderError.RequestBodyClient, _) => Problems.MalformedBody,
        (ForwarderError.RequestCreation, 400) => Problems.InvalidParameter,
        _ => GatewayProblems.ServiceUnavailable,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Service} gave no answer: {Fault}")]
    private partial void LogNoAnswer(string service, ForwarderError fault);
}
