using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using SystemicPlatform.ServiceDefaults.Protection;

namespace SystemicPlatform.Training.Features.Feedback;

/// <summary>
/// The personal link of somebody who has no sign-in here: it says of which round and for whom, sealed by a key of the
/// service. Nothing of it is stored, so it leaves no trace beside the answers (ADR 0012).
/// </summary>
internal sealed class FeedbackLinks(KeyedHash hash)
{
    private const string Purpose = "feedback.link";
    private const int IdsLength = 43;
    private const int MarkLength = 22;

    internal string Code(Guid roundId, Guid participantId) =>
        Base64Url.EncodeToString([.. roundId.ToByteArray(), .. participantId.ToByteArray()]) + Mark(roundId, participantId);

    /// <summary>What a code says; null when this service did not make it.</summary>
    internal (Guid RoundId, Guid ParticipantId)? Read(string code)
    {
        var ids = new byte[IdsLength];
        if (code.Length != IdsLength + MarkLength || !Base64Url.IsValid(code.AsSpan(0, IdsLength))
            || !Base64Url.TryDecodeFromChars(code.AsSpan(0, IdsLength), ids, out var length) || length != 32)
        {
            return null;
        }

        var (round, participant) = (new Guid(ids.AsSpan(0, 16)), new Guid(ids.AsSpan(16, 16)));
        var genuine = CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(Mark(round, participant)), Encoding.UTF8.GetBytes(code[IdsLength..]));
        return genuine ? (round, participant) : null;
    }

    private string Mark(Guid roundId, Guid participantId) => hash.Of($"{roundId:n}{participantId:n}", Purpose)[..MarkLength];
}
