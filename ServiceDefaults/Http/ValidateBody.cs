using FluentValidation;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace SystemicPlatform.ServiceDefaults.Http;

/// <summary>
/// Runs the body's validator before the use case. That each body has one is checked at start-up; a file is checked by the
/// use case, as it is read.
/// </summary>
internal static class ValidateBody
{
    public static async ValueTask<object?> Filter(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (http.GetEndpoint()?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType is not { } bodyType || bodyType == typeof(Stream))
        {
            return await next(context);
        }

        var validator = (IValidator)http.RequestServices.GetRequiredService(typeof(IValidator<>).MakeGenericType(bodyType));
        var body = context.Arguments.FirstOrDefault(bodyType.IsInstanceOfType) ?? throw new Problem(Problems.MalformedBody);
        EmptyEntries.Refuse(body);
        var result = await validator.ValidateAsync(new ValidationContext<object>(body), http.RequestAborted);
        return result.IsValid ? await next(context) : throw InvalidFields.From(result.Errors);
    }
}
