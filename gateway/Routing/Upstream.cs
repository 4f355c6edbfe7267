namespace SystemicPlatform.Gateway.Routing;

/// <summary>A service behind the gateway and where its instances answer.</summary>
/// <param name="Name">As in its path: <c>/api/NAME</c>.</param>
/// <param name="Addresses">Base addresses, one per instance.</param>
internal sealed record Upstream(string Name, IReadOnlyList<Uri> Addresses)
{
    public const string Portal = "portal";

    public bool IsPortal => Name == Portal;
}
