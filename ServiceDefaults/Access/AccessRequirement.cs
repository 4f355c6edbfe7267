using Microsoft.AspNetCore.Http;

namespace SystemicPlatform.ServiceDefaults.Access;

/// <summary>What an endpoint declared about who may call it. Read by the gate at each request.</summary>
/// <param name="Permission">The permission asked for; null for a public endpoint.</param>
/// <param name="Child">Finds the child that the request is about; null where it is about none.</param>
/// <param name="PublicReason">Why anyone may call it, for public endpoints.</param>
public sealed record AccessRequirement(
    Permission? Permission,
    Func<EndpointFilterInvocationContext, CancellationToken, ValueTask<ChildSubject>>? Child = null,
    string? PublicReason = null);

/// <summary>What a request turned out to be about.</summary>
/// <param name="Exists">False when the object that the request names is not there.</param>
/// <param name="ChildId">The child concerned; null when the object exists and concerns no child.</param>
public readonly record struct ChildSubject(bool Exists, Guid? ChildId)
{
    /// <summary>The object is not there.</summary>
    public static ChildSubject Missing => default;

    /// <summary>The object concerns this child, or none when null.</summary>
    public static ChildSubject Of(Guid? childId) => new(true, childId);
}
